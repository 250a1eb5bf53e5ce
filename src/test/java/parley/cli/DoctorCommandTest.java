package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.cli.doctor.Finding;

class DoctorCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void onAMachineThatIsWellNothingFails() {
    Shell shell = new Shell(() -> Finding.warn("store", "it is slow", "be patient"));
    assertThat(shell.run("doctor", "--port", "0", "--data", folder.toString()))
        .as(shell.out())
        .isEqualTo(ExitCode.OK);
    assertThat(shell.out().lines())
        .allMatch(line -> line.startsWith("ok    ") || line.startsWith("warn  "))
        .contains("ok    configuration  no file, the defaults hold")
        .contains("ok    port           a free one will be taken (auto)")
        .contains("ok    data           " + folder + " can be written to")
        .contains("warn  store          it is slow: be patient");
  }

  @Test
  void aPortInUseFailsWithWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Shell shell = new Shell();
      assertThat(
              shell.run("doctor", "--host=127.0.0.1", "--port", port, "--data", folder.toString()))
          .isEqualTo(ExitCode.FAILED);
      assertThat(shell.out())
          .contains("fail  port           127.0.0.1:" + port + " is in use: ")
          .contains("take another port with --port");
    }
  }

  @Test
  void everyListenerIsLookedAt() {
    Shell shell = new Shell();
    shell.run("doctor", "--port=0", "--listen", "0=irc", "--listen", "0=web");
    assertThat(shell.out()).contains("(auto)").contains("(irc)").contains("(web)");
  }

  @Test
  void aWrongFileFailsAndTheRestIsLookedAtAllTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("p.toml"), "[limits]\nnick_lenght = 3\nx = 1\n");
    Shell shell = new Shell();
    assertThat(shell.run("doctor", "--port=0", "--config", file.toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(shell.out())
        .contains("fail  configuration  " + file + ":2:1: [limits] nick_lenght: unknown key")
        .contains("fail  configuration  " + file + ":3:1: [limits] x: unknown key")
        .contains("ok    port           a free one will be taken (auto)");
  }

  @Test
  void aRightFileIsToldAndItsSettingsAreLookedAt() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("p.toml"),
            "[[listener]]\nport = 0\ntls = { cert = 'no.pem', key = 'no.key' }\n");
    Shell shell = new Shell();
    assertThat(shell.run("doctor", "--config", file.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(shell.out())
        .contains("ok    configuration  " + file + " is right")
        .contains("fail  certificate    the key no.key cannot be read");
  }
}
