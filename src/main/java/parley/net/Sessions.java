package parley.net;

import java.util.concurrent.atomic.AtomicLong;
import parley.core.id.SessionId;

/// Numbers the sessions of one run of the server. May be used from any thread.
final class Sessions {
  private final SessionId epoch;
  private final AtomicLong last = new AtomicLong();

  /// @param epoch the node and the epoch; its number does not count
  Sessions(SessionId epoch) {
    this.epoch = epoch;
  }

  SessionId next() {
    return new SessionId(epoch.node(), epoch.epoch(), last.incrementAndGet());
  }
}
