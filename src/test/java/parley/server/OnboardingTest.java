package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.server.Onboarding.Opened;

class OnboardingTest {
  @Test
  void theLastLineIsForPrograms() {
    List<String> lines = printed(opened("auto", "127.0.0.1", 5555));
    assertThat(lines.getLast()).isEqualTo("ready 127.0.0.1 5555");
  }

  @Test
  void thePersonReadsALineToType() {
    assertThat(printed(opened("auto", "10.1.2.3", 5555)))
        .contains("  Join:            nc 10.1.2.3 5555", "  On this machine: nc localhost 5555");
  }

  @Test
  void aServerBoundToAllAddressesNamesOneThatCanBeReached() {
    assertThat(printed(opened("auto", "0.0.0.0", 5555)))
        .anyMatch(line -> line.startsWith("  Join:") && !line.contains("0.0.0.0"))
        .endsWith("ready 0.0.0.0 5555");
  }

  @Test
  void everyFurtherPortIsNamedWithItsKind() {
    assertThat(printed(opened("auto", "127.0.0.1", 1), opened("classic", "127.0.0.1", 2)))
        .contains("  classic:         nc 127.0.0.1 2");
  }

  @Test
  void whatIsKeptWhereIsSaid() {
    assertThat(printed(opened("auto", "127.0.0.1", 1)))
        .anyMatch(line -> line.equals("  Messages are kept in " + Path.of("/srv/chat")));
  }

  @Test
  void nothingThatDoesNotWorkYetIsPromised() {
    assertThat(String.join("\n", printed(opened("auto", "127.0.0.1", 1))))
        .doesNotContain("irc")
        .doesNotContain("http");
  }

  @Test
  void everyWayThatWorksIsNamed() {
    assertThat(printed(new Opened("auto", "10.1.2.3", 5555, true, true)))
        .contains(
            "  Browser:         http://10.1.2.3:5555/",
            "  IRC:             irc://10.1.2.3:5555",
            "  IRC with TLS:    ircs://10.1.2.3:5555");
    assertThat(printed(new Opened("auto", "10.1.2.3", 5555, true, false)))
        .noneMatch(line -> line.contains("ircs"));
    assertThat(
            printed(
                new Opened("irc", "::1", 6667, true, false),
                new Opened("irc", "::1", 6697, true, true),
                new Opened("websocket", "10.1.2.3", 8067, false, false),
                new Opened("web", "10.1.2.3", 8443, false, true),
                new Opened("lobby", "10.1.2.3", 9, false, true)))
        .contains(
            "  irc:             irc://[::1]:6667",
            "  irc+tls:         ircs://[::1]:6697",
            "  websocket:       ws://10.1.2.3:8067",
            "  web+tls:         https://10.1.2.3:8443",
            "  lobby+tls:       openssl s_client -quiet -connect 10.1.2.3:9");
  }

  private static Opened opened(String kind, String host, int port) {
    return new Opened(kind, host, port, false, false);
  }

  private static List<String> printed(Opened... ports) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new Onboarding("1.2.3", Path.of("/srv/chat"), List.of(ports)).print(out);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
