package parley.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientTest {
  private final ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final Client client = Client.to(listener.getLocalPort());
  private final Socket server = listener.accept();

  ClientTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    client.close();
    server.close();
    listener.close();
  }

  @Test
  void linesAreReadHoweverTheyComeIn() {
    says("one\ntwo\r\nth");
    client.sees("one", "two\r");
    says("ree\n");
    assertThat(client.line()).isEqualTo("three");
  }

  @Test
  void aGreatManyLinesAreRead() throws InterruptedException {
    Thread writer = Thread.startVirtualThread(() -> says("a line of some length\n".repeat(20_000)));
    for (int i = 0; i < 20_000; i++) {
      client.sees("a line of some length");
    }
    writer.join();
  }

  @Test
  void aPromptIsReadWithoutALineEnd() {
    says("Username: ");
    client.seesText("Username: ");
    says("hello\n");
    client.sees("hello");
  }

  @Test
  void anotherLineIsShownWithAllThatCame() {
    says("one\ntwo\nthree\n");
    client.sees("one");
    assertThatThrownBy(() -> client.sees("2"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("expected: 2", "got: two", "seen so far: [one, two]", "three");
  }

  @Test
  void aLineThatDoesNotComeIsWaitedForAsLongAsStated() {
    says("half a line");
    assertThatThrownBy(() -> client.patience(Duration.ofMillis(20)).line())
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("no further line", "unread: half a line", "is open");
  }

  @Test
  void linesMayBePassedOver() {
    says("one\ntwo\nthree\n");
    client.seesAtLast("two");
    assertThat(client.seesAtLast(line -> line.startsWith("th"))).isEqualTo("three");
  }

  @Test
  void theEndIsSeen() throws IOException {
    says("bye\n");
    server.close();
    client.sees("bye");
    client.seesTheEnd();
    assertThatThrownBy(client::line).hasMessageContaining("the connection is closed");
  }

  @Test
  void whatComesBeforeTheEndIsNotTheEnd() throws IOException {
    says("bye\n");
    server.close();
    assertThatThrownBy(client::seesTheEnd).hasMessageContaining("[bye]");
  }

  @Test
  void aConnectionThatStaysOpenHasNoEnd() {
    assertThatThrownBy(() -> client.patience(Duration.ofMillis(20)).seesTheEnd())
        .hasMessageContaining("still open");
  }

  @Test
  void whatIsSentArrives() throws IOException {
    client.types("hello");
    client.sends("wor");
    client.sends(new byte[] {'l', 'd'});
    client.endsSending();
    assertThat(new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("hello\nworld");
    says("still heard\n");
    client.sees("still heard");
  }

  @Test
  void aBrokenConnectionIsResetAtTheServer() {
    client.breaks();
    assertThatThrownBy(() -> server.getInputStream().readAllBytes())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("reset");
  }

  private void says(String text) {
    try {
      server.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
