package parley.net;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Lets the lines of one session pass at a stated rate: bursts at once, then each line a little
/// later, and a sender that never stops not at all.
///
/// Time is an argument, in nanoseconds of a monotonic clock. For one thread.
public final class FloodGate {
  /// What becomes of a line.
  public enum Verdict {
    PASS,
    /// Ask again after [#waitNanos(long)].
    WAIT,
    /// The sender has been too fast for too long.
    CUT
  }

  private final @Nullable TokenBucket bucket;
  private final long delayNanosMax;
  private long delayedSince;
  private boolean delayed;

  public FloodGate(FloodLimits limits, long now) {
    bucket =
        limits.linesPerSecond() == 0
            ? null
            : new TokenBucket(limits.linesPerSecond(), limits.linesAtOnce(), now);
    delayNanosMax = TimeUnit.MILLISECONDS.toNanos(limits.delayMillisMax());
  }

  /// Asks for one line.
  public Verdict line(long now) {
    if (bucket == null) {
      return Verdict.PASS;
    }
    if (bucket.isHalfFull(now)) {
      delayed = false; // the sender took a breath
    }
    if (bucket.take(now)) {
      return Verdict.PASS;
    }
    if (!delayed) {
      delayed = true;
      delayedSince = now;
    }
    return now - delayedSince < delayNanosMax ? Verdict.WAIT : Verdict.CUT;
  }

  /// How long until a line would pass; 0: now.
  public long waitNanos(long now) {
    return bucket == null ? 0 : bucket.waitNanos(now);
  }
}
