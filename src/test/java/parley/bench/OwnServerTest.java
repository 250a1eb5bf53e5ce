package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OwnServerTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  void aFreshServerRunsAsLongAsTheRun() throws BenchException, IOException {
    OwnServer own =
        new OwnServer(
            List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "parley.cli.Main",
                "serve"));
    ServerProcess process;
    try (Host host = own.open(5)) {
      process = Objects.requireNonNull(host.process());
      assertThat(process.residentBytes()).isPositive();
      try (Socket socket = new Socket()) {
        socket.connect(host.address());
        assertThat(socket.isConnected()).isTrue();
      }
    }
    assertThat(process.isThere()).isFalse();
  }

  @Test
  void aServerThatDoesNotStartIsQuoted() {
    assertThatThrownBy(() -> new OwnServer(List.of(JAVA, "-no-such-option")).open(5))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("no-such-option");
  }
}
