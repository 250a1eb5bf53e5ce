package parley.net;

import io.netty.channel.Channel;
import java.util.EnumSet;

/// Whether a channel is read: only while nobody has a reason against it.
final class Reading {
  /// Why not.
  enum Stop {
    /// As many requests are under way as may be.
    ASKS,
    /// An earlier line is still being answered off the loop.
    OFF_LOOP,
    /// Lines come too fast.
    RATE,
    /// The server stops.
    SHUTDOWN
  }

  private final Channel channel;
  private final EnumSet<Stop> stops = EnumSet.noneOf(Stop.class);

  Reading(Channel channel) {
    this.channel = channel;
  }

  /// No further line is wanted for now.
  void stop(Stop why) {
    stops.add(why);
    channel.config().setAutoRead(false);
  }

  /// This reason is no more; lines that wait may come before this returns.
  void go(Stop why) {
    if (stops.remove(why) && stops.isEmpty()) {
      channel.config().setAutoRead(true);
    }
  }

  /// Whether there is a reason not to read.
  boolean isStopped() {
    return !stops.isEmpty();
  }
}
