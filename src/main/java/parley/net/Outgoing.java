package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import org.jspecify.annotations.Nullable;

/// What one connection is sent: gathered first, then written and flushed at once. A connection with
/// nothing to send holds no buffer.
final class Outgoing {
  private final Channel channel;
  private final Gathers gathers;
  private Gathers.@Nullable Gather gather;

  Outgoing(Channel channel, Gathers gathers) {
    this.channel = channel;
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
      ByteBuf buffer = channel.alloc().directBuffer(gather.bytes());
      gather.writeTo(buffer);
      gathers.giveBack(gather);
      gather = null;
      channel.writeAndFlush(buffer, channel.voidPromise());
    }
  }

  /// Bytes written before that the peer has not taken yet, beyond what the kernel keeps for it.
  long unreadBytes() {
    ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
    return buffer == null ? 0 : buffer.totalPendingWriteBytes();
  }
}
