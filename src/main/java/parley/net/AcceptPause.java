package parley.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Pauses accepting when it fails, mostly for want of file descriptors: trying again at once would
/// only burn the processor. Those who are connected go on; newcomers wait in the kernel's queue.
final class AcceptPause extends ChannelInboundHandlerAdapter {
  /// Long enough to cost nothing, short enough for a newcomer to wait.
  private static final int PAUSE_MILLIS = 500;

  private static final Logger LOG = LoggerFactory.getLogger(AcceptPause.class);

  private boolean paused;

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    Channel server = context.channel();
    if (!paused && server.isActive()) {
      LOG.warn("no connection can be accepted for the moment: {}", cause.getMessage());
      paused = true;
      server.config().setAutoRead(false);
      server.eventLoop().schedule(() -> goOn(server), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void goOn(Channel server) {
    paused = false;
    server.config().setAutoRead(true);
  }
}
