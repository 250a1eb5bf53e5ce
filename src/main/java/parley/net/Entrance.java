package parley.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a connection in when there is room for it, and keeps its place until it is gone.
///
/// Behind a proxy the place is taken for whoever the proxy speaks for, as soon as that is known.
final class Entrance extends ChannelInboundHandlerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

  private final Admission admission;
  private final Guests guests;
  private Admission.@Nullable Admitted place;

  /// What becomes of those who come.
  interface Guests {
    /// One may come in.
    void welcome(ChannelHandlerContext context);

    /// One may not; whatever is to be said is said here.
    void turnAway(ChannelHandlerContext context);
  }

  Entrance(Admission admission, Guests guests) {
    this.admission = admission;
    this.guests = guests;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    if (mayEnter(context)) {
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
    }
    context.fireUserEventTriggered(event);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    if (place != null) {
      place.gone();
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
