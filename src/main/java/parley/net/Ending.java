package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import parley.net.http.HalfClosed;
import parley.net.http.WebSocketLines;

/// Closes a channel so that the peer can read the last words.
///
/// A socket closed while bytes of its peer are unread is reset, and the reset may overtake what was
/// written. So: write everything, end the output, read and drop what still comes until the peer
/// ends too, then close. Both the writing and the reading have a stated time, after which the
/// channel is closed as it is.
final class Ending extends ChannelInboundHandlerAdapter {
  /// A peer that goes on sending so much was not listening anyway.
  private static final int DROPPED_BYTES_MAX = 262_144;

  /// A body that is refused on its way is sent to its end by most clients before they read why:
  /// that is as much as the largest file usually has.
  private static final int DROPPED_BODY_BYTES_MAX = 128 << 20;

  private final Channel channel;
  private final int lingerMillis;
  private final int droppedBytesMax;
  private boolean outputEnded;
  private boolean inputEnded;
  private int droppedBytes;

  private Ending(Channel channel, int lingerMillis, int droppedBytesMax) {
    this.channel = channel;
    this.lingerMillis = lingerMillis;
    this.droppedBytesMax = droppedBytesMax;
    this.inputEnded = mustWriteLast(channel);
  }

  /// Begins to end a channel.
  ///
  /// @param lastWrites writes what is still to be written
  static void of(Channel channel, NetLimits.Times times, Runnable lastWrites) {
    begin(new Ending(channel, times.lingerMillis(), DROPPED_BYTES_MAX), times, lastWrites);
  }

  /// The same while the peer still sends a body that nobody wants.
  static void amidBody(Channel channel, NetLimits.Times times, Runnable lastWrites) {
    begin(new Ending(channel, times.closeMillis(), DROPPED_BODY_BYTES_MAX), times, lastWrites);
  }

  private static void begin(Ending ending, NetLimits.Times times, Runnable lastWrites) {
    Channel channel = ending.channel;
    if (channel.isActive()) {
      ending.closeAfter(times.closeMillis());
      channel.pipeline().addFirst(ending);
      if (ending.inputEnded) {
        HalfClosed.writableAgain(channel, () -> ending.write(lastWrites));
      } else {
        channel.config().setAutoRead(true);
        ending.write(lastWrites);
      }
    } else {
      lastWrites.run(); // into the void
    }
  }

  /// Whether the peer has ended its side, so that everything to be written has to wait for the
  /// ending.
  static boolean mustWriteLast(Channel channel) {
    return channel instanceof DuplexChannel duplex && duplex.isInputShutdown();
  }

  private void write(Runnable lastWrites) {
    lastWrites.run();
    WebSocketLines.sayClose(channel);
    SslHandler tls = channel.pipeline().get(SslHandler.class);
    if (tls == null) {
      channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(_ -> written());
    } else {
      channel.flush();
      tls.closeOutbound().addListener(_ -> written());
    }
  }

  private void closeAfter(int millis) {
    Future<?> timer =
        channel.eventLoop().schedule(() -> channel.close(), millis, TimeUnit.MILLISECONDS);
    channel.closeFuture().addListener(_ -> timer.cancel(false));
  }

  private void written() {
    outputEnded = true;
    if (inputEnded || !(channel instanceof DuplexChannel duplex)) {
      channel.close();
    } else if (channel.isActive()) {
      duplex.shutdownOutput();
      closeAfter(lingerMillis);
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    droppedBytes += message instanceof ByteBuf bytes ? bytes.readableBytes() : 0;
    ReferenceCountUtil.release(message);
    if (droppedBytes > droppedBytesMax) {
      context.close();
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      inputEnded = true;
      if (outputEnded) {
        context.close();
      }
    }
  }

  /// The peer has gone first.
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }
}
