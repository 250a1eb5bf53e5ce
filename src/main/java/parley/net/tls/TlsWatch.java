package parley.net.tls;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.ssl.SslCloseCompletionEvent;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches over the TLS of one connection, right behind what unwraps it.
///
/// What comes inside begins when the handshake is done. A handshake that fails, for garbage, for
/// time, for want of a common version, ends its connection and is everyday. A client that says in
/// TLS that it has ended is to the rest like one whose socket has, only that it hears nothing more.
public final class TlsWatch extends ChannelInboundHandlerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(TlsWatch.class);

  private final Runnable begins;
  private boolean done;

  /// @param begins adds the next handlers to the end of the pipeline
  public TlsWatch(Runnable begins) {
    this.begins = begins;
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    switch (event) {
      case SslHandshakeCompletionEvent handshake -> ended(context, handshake);
      case ChannelInputShutdownEvent _ when !done -> context.close();
      case SslCloseCompletionEvent close when close.isSuccess() ->
          context.fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);
      case Object _ -> context.fireUserEventTriggered(event);
    }
  }

  private void ended(ChannelHandlerContext context, SslHandshakeCompletionEvent handshake) {
    if (handshake.isSuccess()) {
      done = true;
      begins.run();
    } else {
      LOG.debug("{}: no TLS: {}", context.channel().remoteAddress(), handshake.cause().toString());
      context.close();
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (done) {
      context.fireExceptionCaught(cause);
    } else {
      context.close();
    }
  }
}
