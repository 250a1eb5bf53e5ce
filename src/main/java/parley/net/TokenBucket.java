package parley.net;

import java.util.concurrent.TimeUnit;

/// So many tokens a second, and so many at once after some quiet. Kept as the time at which it will
/// be full again.
///
/// Time is an argument, in nanoseconds of a monotonic clock. For one thread.
final class TokenBucket {
  private final long nanosPerToken;
  private final long burstNanos;
  private long fullAt;

  /// Full at first.
  TokenBucket(int perSecond, int atOnce, long now) {
    this.nanosPerToken = TimeUnit.SECONDS.toNanos(1) / perSecond;
    this.burstNanos = nanosPerToken * atOnce;
    this.fullAt = now;
  }

  /// Takes a token if there is one.
  boolean take(long now) {
    if (waitNanos(now) > 0) {
      return false;
    }
    fullAt = now + missingNanos(now) + nanosPerToken;
    return true;
  }

  /// How long until there is a token; 0: there is one.
  long waitNanos(long now) {
    return Math.max(0, missingNanos(now) + nanosPerToken - burstNanos);
  }

  boolean isFull(long now) {
    return missingNanos(now) == 0;
  }

  boolean isHalfFull(long now) {
    return missingNanos(now) <= burstNanos / 2;
  }

  private long missingNanos(long now) {
    return Math.max(0, fullAt - now);
  }
}
