package parley;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waiting for what other threads and processes do, without guessing how long they take.
public final class Eventually {
  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(10);

  /// Long enough for a busy machine: only a test that fails waits so long.
  private static final Duration GIVE_UP_AFTER = Duration.ofSeconds(60);

  /// Something that is true or becomes true.
  public interface Condition {
    boolean holds() throws Exception;
  }

  /// Returns as soon as the condition holds; fails with `what` if it does not come to that.
  public static void until(String what, Condition condition) throws Exception {
    long end = System.nanoTime() + GIVE_UP_AFTER.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError(what + ": not after " + GIVE_UP_AFTER.toSeconds() + " s");
      }
      LockSupport.parkNanos(LOOK_AGAIN_AFTER.toNanos());
    }
  }

  private Eventually() {}
}
