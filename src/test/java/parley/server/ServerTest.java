package parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.engine.EngineThread.Broken;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.Reading;

class ServerTest {
  @TempDir Path folder;

  @Test
  void theMainPortComesFirstAndAFreeOneIsTaken() throws StartException {
    try (Server server = Server.start(config("", "auto", 0, "stamped", 0), ServerTest::never)) {
      assertThat(server.ports())
          .extracting(p -> p.listen().kind())
          .containsExactly("auto", "stamped");
      assertThat(server.ports()).allMatch(p -> p.address().getPort() > 0);
    }
  }

  @Test
  void aPortInUseStopsTheStartAndLeavesNothingOpen() throws IOException, StartException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Config wanted = config("", "auto", 0, "tagged", taken.getLocalPort());
      assertThatThrownBy(() -> Server.start(wanted, ServerTest::never))
          .isInstanceOf(StartException.class)
          .hasMessageContaining(String.valueOf(taken.getLocalPort()));
    }
    Server.start(config("", "auto", 0, "tagged", 0), ServerTest::never).close();
  }

  @Test
  void aDataFolderInUseStopsTheStart() throws StartException {
    try (Server _ = Server.start(config("", "auto", 0, "tagged", 0), ServerTest::never)) {
      assertThatThrownBy(() -> Server.start(config("", "auto", 0, "tagged", 0), ServerTest::never))
          .isInstanceOf(StartException.class)
          .hasMessageContaining(folder.toString());
    }
  }

  @Test
  void aCertificateThatIsNotThereStopsTheStartAndIsTheConfigurationsFault() {
    String tls = "tls = { cert = \"nowhere.pem\", key = \"key.pem\" }\n";
    assertThatThrownBy(() -> Server.start(config(tls, "auto", 0, "irc", 0), ServerTest::never))
        .isInstanceOfSatisfying(StartException.class, e -> assertThat(e.misconfigured()).isTrue())
        .hasMessage("TLS at port 0: there is no file nowhere.pem.");
  }

  @Test
  void aCertificateIsMadeAtTheFirstStartAndKept() throws StartException, IOException {
    Path certificate = folder.resolve("data").resolve("tls-cert.pem");
    try (Server server = Server.start(config("", "auto", 0, "web", 0), ServerTest::never)) {
      assertThat(server.ports().getFirst().listen().tls()).isNotNull();
      assertThat(server.ports().getLast().listen().tls()).isNull();
      String first = Files.readString(certificate);
      assertThat(server.steering().reread("a test").words()).isEmpty();
      assertThat(Files.readString(certificate)).isEqualTo(first);
      Files.writeString(certificate, "damaged");
      assertThat(server.steering().reread("a test").words())
          .singleElement()
          .asString()
          .contains("tls-cert.pem", "delete both files", "the certificate in use stays");
    }
  }

  @Test
  void aDefaultStyleThatIsNotThereIsTheConfigurationsFault() {
    Config wanted = config("[text]\ndefault_style = \"fancy\"\n", "auto", 0, "tagged", 0);
    assertThatThrownBy(() -> Server.start(wanted, ServerTest::never))
        .isInstanceOfSatisfying(StartException.class, e -> assertThat(e.misconfigured()).isTrue())
        .hasMessageContaining("fancy")
        .hasMessageContaining("lobby");
  }

  private static void never(Broken broken) {
    throw new AssertionError(broken.cause());
  }

  private Config config(String more, String kind, int port, String otherKind, int otherPort) {
    String toml =
        """
        [server]
        data_dir = "%s"
        [[listener]]
        kind = "%s"
        host = "127.0.0.1"
        port = %d
        [[listener]]
        kind = "%s"
        host = "127.0.0.1"
        port = %d
        """
            .formatted(folder.resolve("data"), kind, port, otherKind, otherPort);
    return switch (ConfigReader.parse("test.toml", toml + more)) {
      case Reading.Good(Config config) -> config;
      case Reading.Bad bad -> throw new AssertionError(bad.problems());
    };
  }
}
