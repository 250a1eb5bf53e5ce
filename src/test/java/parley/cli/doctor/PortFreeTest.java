package parley.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.cli.doctor.Finding.Level;
import parley.server.config.ListenerSettings;
import parley.server.config.ListenerSettings.Kind;
import parley.server.config.Tls;

class PortFreeTest {

  private static ListenerSettings at(String host, int port) {
    return ListenerSettings.of(Kind.IRC, host, port, Tls.ABSENT);
  }

  @Test
  void aPortIsTakenWhileSomebodyListensThereAndFreeAfterwards() throws IOException {
    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    PortFree check = new PortFree(at("127.0.0.1", socket.getLocalPort()), PortFree.Opener.REAL);
    try (socket) {
      assertThat(check.look().level()).isEqualTo(Level.FAIL);
      assertThat(check.look().says()).contains(" is in use: a server is running there already");
    }
    assertThat(check.look())
        .isEqualTo(
            new Finding(Level.OK, "port", "127.0.0.1:" + socket.getLocalPort() + " is free (irc)"));
  }

  @Test
  void anAddressOfAnotherMachineFails() {
    assertThat(new PortFree(at("192.0.2.1", 0), PortFree.Opener.REAL).look())
        .isEqualTo(
            new Finding(
                Level.FAIL,
                "port",
                "192.0.2.1:0 is no address of this machine: use 0.0.0.0 or one of its own"));
  }

  @Test
  void aNameThatNobodyKnowsFails() {
    PortFree.Opener unknown =
        (host, _) -> {
          throw new UnknownHostException(host);
        };
    assertThat(new PortFree(at("nowhere.example", 1), unknown).look())
        .isEqualTo(
            new Finding(
                Level.FAIL,
                "port",
                "nowhere.example is no known host: use an address of this machine"));
  }

  @ParameterizedTest
  @CsvSource({
    "Address already in use, 127.0.0.1:80 is in use",
    "Permission denied, 127.0.0.1:80 is not allowed to this user",
    "Cannot assign requested address, 127.0.0.1:80 is no address of this machine",
    "Too many open files, 127.0.0.1:80 cannot be opened: Too many open files"
  })
  void whatTheSystemSaysIsPutInOurWords(String why, String says) {
    PortFree.Opener refusing =
        (_, _) -> {
          throw new BindException(why);
        };
    Finding finding = new PortFree(at("127.0.0.1", 80), refusing).look();
    assertThat(finding.level()).isEqualTo(Level.FAIL);
    assertThat(finding.says()).startsWith(says);
  }
}
