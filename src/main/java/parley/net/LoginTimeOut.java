package parley.net;

import io.netty.channel.Channel;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// The time in which a connection has to become somebody, counted from its beginning whatever it
/// does meanwhile.
final class LoginTimeOut {
  private final Future<?> timer;
  private Runnable atEnd;

  LoginTimeOut(Channel channel, int millis) {
    this.atEnd = channel::close;
    this.timer = channel.eventLoop().schedule(() -> atEnd.run(), millis, TimeUnit.MILLISECONDS);
    channel.closeFuture().addListener(_ -> cancel());
  }

  /// What happens when it is over; at first the connection is closed without a word.
  void atEnd(Runnable other) {
    atEnd = other;
  }

  /// It has become somebody, or is gone.
  void cancel() {
    timer.cancel(false);
    atEnd = () -> {};
  }
}
