package parley.net.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Turns messages into lines and lines into messages: one each, without the line end, as IRCv3 has
/// it. To the handlers behind it, it is a socket on which lines come and go.
///
/// What goes out in text messages is valid UTF-8, whatever was said. What comes in may be text or
/// binary, whole or in fragments; where a message holds line breaks, they end lines. Text that is
/// no UTF-8 ends the connection (RFC 6455, 8.1); a binary message that is none is a broken line.
/// Pings are answered, unless the peer does not read; too many small frames end the connection.
///
/// When the peer closes, the handlers behind this hear that nothing more comes. Our own closing
/// frame is the last thing written ([#sayClose(Channel)]).
public final class WebSocketLines extends ChannelDuplexHandler {
  /// Lines in text messages.
  public static final String TEXT_PROTOCOL = "text.ircv3.net";

  /// Lines in binary messages.
  public static final String BINARY_PROTOCOL = "binary.ircv3.net";

  /// Bytes of a message: more than any line with all its tags, so that one that is too long is
  /// still answered as a line.
  static final int MESSAGE_BYTES_MAX = 16_384;

  /// Frames in a second that are no whole message: pings come a few a minute, fragments hardly at
  /// all.
  private static final int SMALL_FRAMES_PER_SECOND = 50;

  private static final byte[] LINE_END = {'\r', '\n'};

  private @Nullable ByteBuf fragments;
  private boolean fragmentsAreText;
  private @Nullable Boolean binary; // unknown until the first message, where none was agreed on
  private WebSocketCloseStatus status = WebSocketCloseStatus.NORMAL_CLOSURE;
  private long secondBegan = System.nanoTime();
  private int smallFrames;
  private boolean deaf;
  private boolean closed;

  /// @param subProtocol what was agreed on, if anything: else answers are as the first message is
  WebSocketLines(@Nullable String subProtocol) {
    this.binary = subProtocol == null ? null : subProtocol.equals(BINARY_PROTOCOL);
  }

  /// Says why the connection ends, where it is a WebSocket.
  ///
  /// @param code RFC 6455, 7.4.1
  public static void closesWith(Channel channel, int code) {
    WebSocketLines lines = channel.pipeline().get(WebSocketLines.class);
    if (lines != null) {
      lines.status = WebSocketCloseStatus.valueOf(code);
    }
  }

  /// Writes the closing frame, where the connection is a WebSocket; nothing may follow.
  public static void sayClose(Channel channel) {
    ChannelHandlerContext context = channel.pipeline().context(WebSocketLines.class);
    if (context != null) {
      ((WebSocketLines) context.handler()).close(context);
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    try {
      if (!deaf && message instanceof WebSocketFrame frame) {
        frame(context, frame);
      } else if (!deaf) {
        fail(context, WebSocketCloseStatus.PROTOCOL_ERROR); // it came before our handshake's answer
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private void frame(ChannelHandlerContext context, WebSocketFrame frame) {
    switch (frame) {
      case TextWebSocketFrame text -> begins(context, text, true);
      case BinaryWebSocketFrame bytes -> begins(context, bytes, false);
      case ContinuationWebSocketFrame more -> goesOn(context, more);
      case PingWebSocketFrame ping -> ping(context, ping);
      case PongWebSocketFrame _ -> isFewEnough(context);
      case CloseWebSocketFrame _ -> {
        deaf = true;
        context.fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);
      }
      case WebSocketFrame _ -> fail(context, WebSocketCloseStatus.PROTOCOL_ERROR);
    }
  }

  private void begins(ChannelHandlerContext context, WebSocketFrame frame, boolean isText) {
    if (binary == null) {
      binary = !isText;
    }
    if (frame.isFinalFragment()) {
      whole(context, frame.content(), isText);
    } else if (isFewEnough(context)) {
      fragmentsAreText = isText;
      fragments = Unpooled.buffer(frame.content().readableBytes(), MESSAGE_BYTES_MAX);
      add(context, frame);
    }
  }

  /// The decoder has made sure that something was begun.
  private void goesOn(ChannelHandlerContext context, WebSocketFrame frame) {
    if (isFewEnough(context) && add(context, frame) && frame.isFinalFragment()) {
      ByteBuf all = fragments;
      fragments = null;
      if (all != null) {
        whole(context, all, fragmentsAreText);
      }
    }
  }

  private boolean add(ChannelHandlerContext context, WebSocketFrame frame) {
    ByteBuf before = fragments;
    if (before == null || frame.content().readableBytes() > before.maxWritableBytes()) {
      fail(context, WebSocketCloseStatus.MESSAGE_TOO_BIG);
      return false;
    }
    before.writeBytes(frame.content());
    return true;
  }

  private void whole(ChannelHandlerContext context, ByteBuf message, boolean isText) {
    if (isText && !Utf8Text.isValid(message)) {
      fail(context, WebSocketCloseStatus.INVALID_PAYLOAD_DATA);
      return;
    }
    ByteBuf line = context.alloc().buffer(message.readableBytes() + LINE_END.length);
    context.fireChannelRead(line.writeBytes(message).writeBytes(LINE_END));
  }

  private void ping(ChannelHandlerContext context, PingWebSocketFrame ping) {
    if (isFewEnough(context) && context.channel().isWritable()) {
      context.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
    }
  }

  private boolean isFewEnough(ChannelHandlerContext context) {
    long now = System.nanoTime();
    if (now - secondBegan > TimeUnit.SECONDS.toNanos(1)) {
      secondBegan = now;
      smallFrames = 0;
    }
    if (++smallFrames > SMALL_FRAMES_PER_SECOND) {
      fail(context, WebSocketCloseStatus.POLICY_VIOLATION);
      return false;
    }
    return true;
  }

  /// Ends what cannot go on: the peer is told why, and nothing more of it is heard.
  private void fail(ChannelHandlerContext context, WebSocketCloseStatus why) {
    if (!deaf) {
      deaf = true;
      status = why;
      fragments = null;
      context.fireUserEventTriggered(Broken.EVENT);
    }
  }

  /// The event that a peer breaks the rules, and the connection has to end.
  public enum Broken {
    EVENT
  }

  private void close(ChannelHandlerContext context) {
    if (!closed) {
      closed = true;
      context.write(new CloseWebSocketFrame(status));
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (!(message instanceof ByteBuf lines)) {
      context.write(message, promise);
      return;
    }
    try {
      while (lines.isReadable() && !closed) {
        int end = lines.bytesBefore((byte) '\n');
        ByteBuf line = lines.readRetainedSlice(end < 0 ? lines.readableBytes() : end);
        lines.skipBytes(end < 0 ? 0 : 1);
        context.write(framed(withoutCr(line)));
      }
    } finally {
      lines.release();
    }
    context.write(Unpooled.EMPTY_BUFFER, promise);
  }

  private WebSocketFrame framed(ByteBuf line) {
    return Boolean.TRUE.equals(binary)
        ? new BinaryWebSocketFrame(line)
        : new TextWebSocketFrame(Utf8Text.valid(line));
  }

  private static ByteBuf withoutCr(ByteBuf line) {
    int length = line.readableBytes();
    boolean cr = length > 0 && line.getByte(line.writerIndex() - 1) == '\r';
    return cr ? line.writerIndex(line.writerIndex() - 1) : line;
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    fragments = null;
    context.fireChannelInactive();
  }

  /// Frames that are none: the decoder says why.
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (cause instanceof CorruptedWebSocketFrameException corrupted) {
      fail(context, corrupted.closeStatus());
    } else {
      context.fireExceptionCaught(cause);
    }
  }
}
