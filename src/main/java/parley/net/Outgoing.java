package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import org.jspecify.annotations.Nullable;

/// What one connection is sent: gathered first, then written and flushed at once. A connection with
/// nothing to send holds no buffer.
///
/// Writes begin at a given place of the pipeline: bytes have nothing to do with the handlers that
/// cut lines, and each one passed costs as much as a line does.
final class Outgoing {
  private final ChannelHandlerContext context;
  private final Gathers gathers;
  private Gathers.@Nullable Gather gather;

  /// @param context where writes begin, on their way to the socket
  Outgoing(ChannelHandlerContext context, Gathers gathers) {
    this.context = context;
    this.gathers = gathers;
  }

  /// Adds bytes to the next write. They are not copied until then and must not change.
  void add(byte[] bytes) {
    if (bytes.length > 0) {
      if (gather == null) {
        gather = gathers.take();
      }
      gather.add(bytes);
    }
  }

  /// Whether there is something to write.
  boolean isWaiting() {
    return gather != null;
  }

  /// How much waits to be written, bytes.
  int waitingBytes() {
    return gather == null ? 0 : gather.bytes();
  }

  /// Writes what was gathered, in one piece.
  void flush() {
    if (gather != null) {
      ByteBuf buffer = gathers.buffer(gather, context.alloc());
      gathers.giveBack(gather);
      gather = null;
      context.writeAndFlush(buffer, context.voidPromise());
    }
  }

  /// Bytes written before that the peer has not taken yet, beyond what the kernel keeps for it.
  long unreadBytes() {
    ChannelOutboundBuffer buffer = context.channel().unsafe().outboundBuffer();
    return buffer == null ? 0 : buffer.totalPendingWriteBytes();
  }
}
