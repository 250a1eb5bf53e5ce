package parley.net.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;

/// Lines and messages, without sockets.
class WebSocketLinesTest {
  private static EmbeddedChannel channel(@Nullable String subProtocol) {
    return new EmbeddedChannel(new WebSocketLines(subProtocol));
  }

  private static List<WebSocketFrame> written(EmbeddedChannel channel, String text) {
    channel.writeOutbound(Unpooled.copiedBuffer(text, UTF_8));
    return frames(channel);
  }

  private static List<WebSocketFrame> frames(EmbeddedChannel channel) {
    List<WebSocketFrame> frames = new ArrayList<>();
    for (Object out = channel.readOutbound(); out != null; out = channel.readOutbound()) {
      if (out instanceof WebSocketFrame frame) {
        frames.add(frame);
      }
    }
    return frames;
  }

  private static String heard(EmbeddedChannel channel) {
    StringBuilder all = new StringBuilder();
    for (ByteBuf in = channel.readInbound(); in != null; in = channel.readInbound()) {
      all.append(in.toString(UTF_8));
      in.release();
    }
    return all.toString();
  }

  @Test
  void eachLineIsAMessageOfItsOwn() {
    EmbeddedChannel channel = channel(WebSocketLines.TEXT_PROTOCOL);
    assertThat(written(channel, "one\r\ntwo\nthree"))
        .extracting(frame -> frame.content().toString(UTF_8))
        .containsExactly("one", "two", "three");
    channel.finishAndReleaseAll();
  }

  @Test
  void theKindIsAsAgreed() {
    assertThat(written(channel(WebSocketLines.TEXT_PROTOCOL), "a\n"))
        .singleElement()
        .isInstanceOf(TextWebSocketFrame.class);
    assertThat(written(channel(WebSocketLines.BINARY_PROTOCOL), "a\n"))
        .singleElement()
        .isInstanceOf(BinaryWebSocketFrame.class);
    assertThat(written(channel(null), "a\n"))
        .singleElement()
        .isInstanceOf(TextWebSocketFrame.class);
  }

  @Test
  void nothingFollowsTheClosingFrame() {
    EmbeddedChannel channel = channel(null);
    WebSocketLines.closesWith(channel, 1001);
    WebSocketLines.sayClose(channel);
    WebSocketLines.sayClose(channel);
    channel.flush();
    assertThat(frames(channel))
        .singleElement()
        .isInstanceOfSatisfying(
            CloseWebSocketFrame.class, close -> assertThat(close.statusCode()).isEqualTo(1001));
    assertThat(written(channel, "more\n")).isEmpty();
    channel.finishAndReleaseAll();
  }

  @Test
  void whereThereIsNoWebSocketNothingIsSaid() {
    EmbeddedChannel channel = new EmbeddedChannel();
    WebSocketLines.closesWith(channel, 1001);
    WebSocketLines.sayClose(channel);
    channel.flush();
    assertThat(channel.outboundMessages()).isEmpty();
  }

  @Test
  void aLineComesBackHoweverItIsSplit() {
    Property.forAll(
        "a message in fragments is a line",
        draws -> draws.listOf(8, d -> d.oneOf("a", "é", "😄", "", "x".repeat(100))),
        pieces -> {
          EmbeddedChannel channel = channel(null);
          sends(channel, pieces);
          assertThat(heard(channel)).isEqualTo(String.join("", pieces) + "\r\n");
          channel.finishAndReleaseAll();
        });
  }

  private static void sends(EmbeddedChannel channel, List<String> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      ByteBuf bytes = Unpooled.copiedBuffer(pieces.get(i), UTF_8);
      boolean last = i == pieces.size() - 1;
      channel.writeInbound(
          i == 0
              ? new TextWebSocketFrame(last, 0, bytes)
              : new ContinuationWebSocketFrame(last, 0, bytes));
    }
    if (pieces.isEmpty()) {
      channel.writeInbound(new TextWebSocketFrame(""));
    }
  }

  @Test
  void textIsAlwaysUtf8WhateverIsWritten() {
    Property.forAll(
        "text messages are UTF-8",
        WebSocketLinesTest::bytes,
        bytes -> {
          EmbeddedChannel channel = channel(WebSocketLines.TEXT_PROTOCOL);
          channel.writeOutbound(Unpooled.wrappedBuffer(bytes));
          for (WebSocketFrame frame : frames(channel)) {
            byte[] sent = new byte[frame.content().readableBytes()];
            frame.content().readBytes(sent);
            assertThat(new String(sent, UTF_8).getBytes(UTF_8)).isEqualTo(sent);
            frame.release();
          }
          channel.finishAndReleaseAll();
        });
  }

  private static byte[] bytes(Draws draws) {
    return draws.chance(50)
        ? draws.bytes(40)
        : String.join("", draws.listOf(10, d -> d.oneOf("a\n", "é", "\r\n", "😄"))).getBytes(UTF_8);
  }
}
