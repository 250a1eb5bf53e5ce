package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Eventually;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.Reading;

class ConnectionsLoggedTest {
  @TempDir Path folder;

  private final Logged logged = new Logged("parley.chat", Level.INFO);

  @AfterEach
  void stop() {
    logged.close();
  }

  @Test
  void aBareConnectionIsLoggedWithItsAddressWhenItComesAndWhenItGoes() throws Exception {
    try (Server server = start("")) {
      String address;
      try (Socket socket = connect(server)) {
        address = "127.0.0.1:" + socket.getLocalPort();
        awaitLine("INFO " + address + " connected (tagged)");
      }
      awaitLine("INFO " + address + " disconnected");
    }
  }

  @Test
  void behindAProxyBothAddressesAreLogged() throws Exception {
    try (Server server = start("proxy_protocol = \"required\"\n");
        Socket proxy = connect(server)) {
      String header = "PROXY TCP4 192.0.2.7 192.0.2.1 5000 5555\r\n";
      proxy.getOutputStream().write(header.getBytes(StandardCharsets.US_ASCII));
      awaitLine(
          "INFO 192.0.2.7:5000 connected (tagged), through 127.0.0.1:" + proxy.getLocalPort());
      assertThat(logged.lines()).noneMatch(line -> line.startsWith("INFO 127.0.0.1"));
      proxy.shutdownOutput();
      awaitLine("INFO 192.0.2.7:5000 disconnected");
    }
  }

  private void awaitLine(String line) throws Exception {
    Eventually.until(line, () -> logged.lines().contains(line));
  }

  private static Socket connect(Server server) throws IOException {
    return new Socket(
        InetAddress.ofLiteral("127.0.0.1"), server.ports().getFirst().address().getPort());
  }

  private Server start(String more) throws StartException {
    String toml =
        """
        [server]
        data_dir = "%s"
        [[listener]]
        kind = "tagged"
        host = "127.0.0.1"
        port = 0
        """
            .formatted(folder.resolve("data"));
    return switch (ConfigReader.parse("test.toml", toml + more)) {
      case Reading.Good(Config config) ->
          Server.start(
              config,
              broken -> {
                throw new AssertionError(broken.cause());
              });
      case Reading.Bad bad -> throw new AssertionError(bad.problems());
    };
  }
}
