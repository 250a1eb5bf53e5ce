package parley.client;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.FastThreadLocal;
import java.util.Arrays;

/// Cuts what comes from a server into lines.
///
/// All connections of a loop share one array: what was read is copied there and every line shown
/// where it lies. A connection keeps bytes of its own only while a line is incomplete.
final class LineReader extends ChannelInboundHandlerAdapter {
  /// Bytes of the longest line: 8191 of tags, 512 of the rest, and as much again for servers that
  /// are generous.
  private static final int LINE_BYTES_MAX = 16_384;

  /// Bytes that one read brings at most, with an incomplete line before them.
  private static final int SHARED_BYTES = IrcLoops.READ_BYTES + LINE_BYTES_MAX;

  private static final byte[] NOTHING = {};

  private static final FastThreadLocal<byte[]> SHARED =
      new FastThreadLocal<>() {
        @Override
        protected byte[] initialValue() {
          return new byte[SHARED_BYTES];
        }
      };

  private final LineListener listener;
  private byte[] rest = NOTHING;
  private String why = "the server closed the connection";

  LineReader(LineListener listener) {
    this.listener = listener;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    listener.connected(new IrcConnection(context.channel()));
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf in = (ByteBuf) message;
    try {
      byte[] shared = SHARED.get();
      while (in.isReadable() && context.channel().isActive()) {
        int held = rest.length;
        int taken = Math.min(in.readableBytes(), shared.length - held);
        System.arraycopy(rest, 0, shared, 0, held);
        in.readBytes(shared, held, taken);
        cut(context, shared, held, held + taken);
      }
    } finally {
      in.release();
    }
    listener.readEnded();
  }

  private void cut(ChannelHandlerContext context, byte[] bytes, int search, int to) {
    int from = 0;
    for (int i = search; i < to; i++) {
      if (bytes[i] == '\n') {
        int end = i > from && bytes[i - 1] == '\r' ? i - 1 : i;
        if (end > from) {
          listener.line(bytes, from, end);
        }
        from = i + 1;
      }
    }
    rest = from == to ? NOTHING : Arrays.copyOfRange(bytes, from, to);
    if (rest.length > LINE_BYTES_MAX) {
      why = "the server sent a line of more than " + LINE_BYTES_MAX + " bytes";
      context.close();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    listener.ended(why);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    why = String.valueOf(cause);
    context.close();
  }
}
