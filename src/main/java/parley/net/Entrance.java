package parley.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a connection in when there is room for it, and keeps its place until it is gone.
///
/// Behind a proxy the place is taken for whoever the proxy speaks for, as soon as that is known.
/// The operator sees who comes and who goes; those who are turned away only at debug, since they
/// may be many.
final class Entrance extends ChannelInboundHandlerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
  private static final Logger CHAT = LoggerFactory.getLogger("parley.chat");

  private final Admission admission;
  private final Guests guests;
  private final String kind;
  private Admission.@Nullable Admitted place;

  /// What becomes of those who come.
  interface Guests {
    /// One may come in.
    void welcome(ChannelHandlerContext context);

    /// One may not; whatever is to be said is said here.
    void turnAway(ChannelHandlerContext context);
  }

  /// @param kind what is spoken at the port, for the log
  Entrance(Admission admission, Guests guests, String kind) {
    this.admission = admission;
    this.guests = guests;
    this.kind = kind;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    if (mayEnter(context)) {
      logComing(context.channel());
      guests.welcome(context);
      context.fireChannelActive();
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof RealAddress && place != null) {
      place.gone();
      if (!mayEnter(context)) {
        return;
      }
      logComing(context.channel());
    }
    context.fireUserEventTriggered(event);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    if (place != null) {
      place.gone();
      CHAT.info("{} disconnected", RealAddress.text(RealAddress.of(context.channel())));
    }
    context.fireChannelInactive();
  }

  /// Whoever broke off at the door was nobody yet.
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (place == null) {
      context.close();
    } else {
      context.fireExceptionCaught(cause);
    }
  }

  private void logComing(Channel channel) {
    InetSocketAddress client = RealAddress.of(channel);
    if (client.equals(channel.remoteAddress())) {
      CHAT.info("{} connected ({})", RealAddress.text(client), kind);
    } else {
      String proxy = RealAddress.text((InetSocketAddress) channel.remoteAddress());
      CHAT.info("{} connected ({}), through {}", RealAddress.text(client), kind, proxy);
    }
  }

  private boolean mayEnter(ChannelHandlerContext context) {
    var address = RealAddress.of(context.channel()).getAddress();
    return switch (admission.ask(address, System.nanoTime())) {
      case Admission.Admitted admitted -> {
        place = admitted;
        yield true;
      }
      case Admission.Refused why -> {
        LOG.debug("{} is turned away: {}", address.getHostAddress(), why);
        guests.turnAway(context);
        yield false;
      }
    };
  }
}
