package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Finds out what a new connection of an automatic port speaks, and makes way for its door.
///
/// The first bytes decide as soon as they can. While they could still begin another protocol they
/// wait for the rest, at most as long as a login may take. Whoever says nothing at all for a moment
/// is a person, and is greeted; the first line may still show otherwise ([FirstLine]).
final class DoorSelector extends ChannelInboundHandlerAdapter {
  private final FirstBytes firstBytes;
  private final int silenceMillis;
  private final Chosen chosen;
  private @Nullable ByteBuf seen;
  private @Nullable Future<?> silence;

  /// What is done when the choice is made.
  interface Chosen {
    /// The connection speaks this.
    ///
    /// @param seen its first bytes, null for a silent person; they come to the next handlers after
    ///   this
    void opens(Protocol protocol, @Nullable ByteBuf seen);
  }

  /// @param silenceMillis after which a silent connection is a person
  DoorSelector(FirstBytes firstBytes, int silenceMillis, Chosen chosen) {
    this.firstBytes = firstBytes;
    this.silenceMillis = silenceMillis;
    this.chosen = chosen;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    silence =
        context.executor().schedule(() -> isSilent(context), silenceMillis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf bytes = (ByteBuf) message;
    seen = seen == null ? bytes : join(context, seen, bytes);
    Protocol protocol = firstBytes.protocol(seen);
    if (protocol != null) {
      choose(context, protocol);
    }
  }

  /// Nothing more comes: what could have been the beginning of something else is not.
  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      choose(context, Protocol.TEXT);
    }
    context.fireUserEventTriggered(event);
  }

  /// A socket broke before it said what it is.
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    stopListening();
    ByteBuf bytes = seen;
    seen = null;
    if (bytes != null && context.channel().isActive()) {
      context.fireChannelRead(bytes);
      context.fireChannelReadComplete();
    } else if (bytes != null) {
      bytes.release();
    }
  }

  private void isSilent(ChannelHandlerContext context) {
    if (seen == null) {
      choose(context, Protocol.TEXT);
    }
  }

  private void choose(ChannelHandlerContext context, Protocol protocol) {
    stopListening();
    chosen.opens(protocol, seen);
    context.pipeline().remove(this);
  }

  private void stopListening() {
    if (silence != null) {
      silence.cancel(false);
      silence = null;
    }
  }

  private static ByteBuf join(ChannelHandlerContext context, ByteBuf before, ByteBuf bytes) {
    return ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(context.alloc(), before, bytes);
  }
}
