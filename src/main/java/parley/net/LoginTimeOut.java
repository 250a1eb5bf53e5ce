package parley.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// The time in which a connection has to become somebody, counted from its beginning whatever it
/// does meanwhile.
final class LoginTimeOut {
  private final Channel channel;
  private final Future<?> timer;
  private final ChannelFutureListener whenClosed;
  private Runnable atEnd;

  LoginTimeOut(Channel channel, int millis) {
    this.channel = channel;
    this.atEnd = channel::close;
    this.timer = channel.eventLoop().schedule(() -> atEnd.run(), millis, TimeUnit.MILLISECONDS);
    this.whenClosed = _ -> cancel();
    channel.closeFuture().addListener(whenClosed);
  }

  /// What happens when it is over; at first the connection is closed without a word.
  void atEnd(Runnable other) {
    atEnd = other;
  }

  /// It has become somebody, or is gone: nothing is left of this.
  void cancel() {
    timer.cancel(false);
    channel.closeFuture().removeListener(whenClosed);
    atEnd = () -> {};
  }
}
