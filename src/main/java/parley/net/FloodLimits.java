package parley.net;

import java.util.concurrent.TimeUnit;

/// How fast one session may speak.
///
/// @param linesPerSecond on average; 0: no limit
/// @param linesAtOnce how many may come at once after some quiet
/// @param delayMillisMax how long a sender may be too fast without a break before it is cut
public record FloodLimits(int linesPerSecond, int linesAtOnce, long delayMillisMax) {
  /// Four seconds' worth: of the usual 10 lines a second that is a paste of 40 lines at once, and
  /// 50 in any second.
  private static final int SECONDS_AT_ONCE = 4;

  /// Even where little is allowed, a few pasted lines arrive together.
  private static final int LINES_AT_ONCE_MIN = 6;

  /// Whoever writes too fast for half a minute without a breath is no person.
  private static final long DELAY_MILLIS_MAX = TimeUnit.SECONDS.toMillis(30);

  public FloodLimits {
    if (linesPerSecond < 0 || linesAtOnce < 1 || delayMillisMax < 1) {
      throw new IllegalArgumentException(
          linesPerSecond + ", " + linesAtOnce + ", " + delayMillisMax);
    }
  }

  /// The usual limits at a rate.
  public static FloodLimits of(int linesPerSecond) {
    int atOnce = (int) Math.min(Integer.MAX_VALUE, (long) SECONDS_AT_ONCE * linesPerSecond);
    return new FloodLimits(linesPerSecond, Math.max(LINES_AT_ONCE_MIN, atOnce), DELAY_MILLIS_MAX);
  }
}
