package parley.net.tls;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Keeps the first bytes of a client until TLS can be spoken with it, and reads no more meanwhile:
/// it waits, and the event loop does not.
public final class TlsLater extends ChannelInboundHandlerAdapter {
  private final Runnable begins;
  private @Nullable ByteBuf kept;

  private TlsLater(Runnable begins) {
    this.begins = begins;
  }

  /// Has a connection wait, at the end of its pipeline.
  ///
  /// @param ready done when TLS can be spoken
  /// @param begins adds what speaks it to the end of the pipeline
  public static void add(Channel channel, CompletableFuture<?> ready, Runnable begins) {
    TlsLater later = new TlsLater(begins);
    channel.config().setAutoRead(false);
    channel.pipeline().addLast(later);
    ChannelHandlerContext context = channel.pipeline().context(later);
    ready.whenComplete(
        (_, problem) -> channel.eventLoop().execute(() -> later.goOn(context, problem == null)));
  }

  private void goOn(ChannelHandlerContext context, boolean spoken) {
    if (!spoken || !context.channel().isActive()) {
      context.channel().close();
    } else if (!context.isRemoved()) {
      begins.run();
      context.pipeline().remove(this);
      context.channel().config().setAutoRead(true);
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf bytes = (ByteBuf) message;
    kept =
        kept == null
            ? bytes
            : ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(context.alloc(), kept, bytes);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    ByteBuf bytes = kept;
    kept = null;
    if (bytes != null && context.channel().isActive()) {
      context.fireChannelRead(bytes);
      context.fireChannelReadComplete();
    } else if (bytes != null) {
      bytes.release();
    }
  }

  /// Who ends so early wanted nothing.
  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      context.close();
    }
    context.fireUserEventTriggered(event);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }
}
