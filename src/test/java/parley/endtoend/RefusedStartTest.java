package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A server that cannot start says why in one sentence, what to do, and ends with the exit code
/// that docs/guide/command-line.md promises.
@Execution(ExecutionMode.CONCURRENT)
class RefusedStartTest {
  private static final int FAILED = 1;
  private static final int USAGE = 2;
  private static final int CONFIG = 78;

  @TempDir Path folder;

  @Test
  void aSecondServerOnTheDataDirectory() {
    Path data = folder.resolve("data");
    try (ServerProcess first = Launch.on(data).start()) {
      String sentence = refused(Launch.on(data), FAILED);
      assertThat(sentence).contains("another Parley server").contains(data.toString());
      assertThat(sentence).contains(Long.toString(first.pid()));
      try (Talker ann = Talker.at(first.port())) {
        ann.send("JOIN:ann");
        ann.hears("JOINED:ann");
      }
    }
  }

  @Test
  void aPortInUse() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      String sentence = refused(Launch.on(folder.resolve("data")).onPort(port), FAILED);
      assertThat(sentence).contains(Integer.toString(port)).contains("choose another port");
    }
  }

  @Test
  void aFurtherPortInUse() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      Launch launch = Launch.on(folder.resolve("data")).with("--listen", port + "=tagged");
      assertThat(refused(launch, FAILED))
          .contains(Integer.toString(port))
          .contains("choose another port");
    }
  }

  @Test
  void anAddressThatIsNotThisMachines() {
    Launch launch = Launch.on(folder.resolve("data")).at("192.0.2.1");
    assertThat(refused(launch, FAILED)).contains("192.0.2.1");
  }

  @Test
  void dataOfANewerVersion() throws SQLException {
    Path data = dataOfAServer();
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("parley.db"));
        Statement statement = database.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThat(refused(Launch.on(data), FAILED))
        .contains("parley.db")
        .contains("newer Parley")
        .contains("use a newer Parley");
  }

  @Test
  void dataThatIsDamagedInItsMiddle() throws IOException {
    Path data = dataOfAServer();
    Path file = data.resolve("parley.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4_096, bytes.length, (byte) 0x5A);
    Files.write(file, bytes);
    assertThat(refused(Launch.on(data), FAILED))
        .contains(file.toString())
        .contains("restore a backup");
  }

  @Test
  void dataThatIsSomethingElse() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path file = data.resolve("parley.db");
    Files.writeString(
        file, "Dear diary, today I have begun to write my own database.\n".repeat(99));
    assertThat(refused(Launch.on(data), FAILED)).contains(file.toString());
    assertThat(file).as("left as it was").hasSize(57 * 99);
  }

  @Test
  void aDataDirectoryThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "mine");
    assertThat(refused(Launch.on(file), FAILED)).contains(file.toString()).contains("is a file");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aMistakeOnTheCommandLine() {
    Launch launch = Launch.on(folder.resolve("data")).with("--listen", "0=telegraph");
    try (ServerProcess server = launch.launch()) {
      assertThat(server.ended()).isEqualTo(USAGE);
      assertThat(server.log().getFirst()).contains("telegraph").contains("classic");
      assertThat(server.output()).isEmpty();
    }
  }

  @Test
  void aMistakeInTheConfiguration() {
    Launch launch = Launch.on(folder.resolve("data")).configured("[limits]\nnick_lenght = 9\n");
    assertThat(refused(launch, CONFIG))
        .contains("data.toml:2:1")
        .contains("did you mean nick_length?");
    assertThat(folder.resolve("data")).as("nothing was begun").doesNotExist();
  }

  /// A data directory in which a server has been.
  private Path dataOfAServer() {
    Path data = folder.resolve("data");
    try (ServerProcess server = Launch.on(data).start();
        Talker ann = Talker.at(server.port())) {
      ann.send("JOIN:ann");
      ann.hears("JOINED:ann");
      for (int i = 0; i < 30; i++) {
        ann.send("MESSAGE:" + "something to fill pages ".repeat(50));
        ann.hear();
      }
      assertThat(server.terminate()).isZero();
    }
    return data;
  }

  /// Starts a server that does not, and gives what it says.
  private static String refused(Launch launch, int code) {
    try (ServerProcess server = launch.launch()) {
      assertThat(server.ended()).as("%s", server.log()).isEqualTo(code);
      assertThat(server.output()).isEmpty();
      List<String> said =
          server.log().stream()
              .filter(line -> !line.matches(".* INFO +made a certificate for .*"))
              .toList();
      assertThat(said).as("one sentence, no stack trace").hasSize(1);
      return said.getFirst();
    }
  }
}
