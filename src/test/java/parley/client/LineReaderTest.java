package parley.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  private final List<String> heard = new ArrayList<>();
  private final EmbeddedChannel channel = new EmbeddedChannel(new LineReader(new Noting()));

  @AfterEach
  void everyBufferIsGivenBack() {
    channel.finishAndReleaseAll();
  }

  @Test
  void severalLinesInOneReadAreSeveral() {
    read("a b\r\nc\nd\r\n");
    assertThat(heard).containsExactly("connected", "a b", "c", "d");
  }

  @Test
  void aLineInPiecesIsOne() {
    String line = ":ann!ann@host PRIVMSG #dev :größer\r\n";
    for (byte each : line.getBytes(UTF_8)) {
      channel.writeInbound(Unpooled.wrappedBuffer(new byte[] {each}));
    }
    assertThat(heard).containsExactly("connected", line.strip());
  }

  @Test
  void emptyLinesAreNone() {
    read("\r\n\n\r\n");
    read("\r");
    read("\na\r\n");
    assertThat(heard).containsExactly("connected", "a");
  }

  @Test
  void aReadOfAnySizeIsCut() {
    String line = "x".repeat(999);
    read((line + "\n").repeat(200));
    assertThat(heard).hasSize(201).last().isEqualTo(line);
  }

  @Test
  void aLineWithoutEndEndsTheConnection() {
    read("x".repeat(20_000));
    assertThat(channel.isActive()).isFalse();
    assertThat(heard)
        .containsExactly("connected", "ended: the server sent a line of more than 16384 bytes");
  }

  @Test
  void theEndIsTold() {
    channel.close();
    assertThat(heard).containsExactly("connected", "ended: the server closed the connection");
  }

  private void read(String bytes) {
    channel.writeInbound(Unpooled.copiedBuffer(bytes, UTF_8));
  }

  private final class Noting implements LineListener {
    @Override
    public void connected(IrcConnection connection) {
      heard.add("connected");
    }

    @Override
    public void line(byte[] bytes, int from, int to) {
      heard.add(new String(bytes, from, to - from, UTF_8));
    }

    @Override
    public void ended(String why) {
      heard.add("ended: " + why);
    }
  }
}
