package parley.client;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;

/// A connection to a server: finished lines go out, [LineListener] hears what comes in.
public final class IrcConnection implements AutoCloseable {
  private final Channel channel;

  IrcConnection(Channel channel) {
    this.channel = channel;
  }

  /// Sends lines, from any thread. The bytes are copied.
  ///
  /// @param lines one line or several, each with its end
  public void send(byte[] lines) {
    ByteBuf out = channel.alloc().ioBuffer(lines.length).writeBytes(lines);
    channel.writeAndFlush(out, channel.voidPromise());
  }

  /// Closes the connection without a word.
  @Override
  public void close() {
    channel.close();
  }
}
