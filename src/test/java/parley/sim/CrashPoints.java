package parley.sim;

import org.jspecify.annotations.Nullable;
import parley.sim.Crash.Point;

/// At most one place is armed: whoever passes it crashes.
final class CrashPoints {
  private @Nullable Point armed;
  private int passes;

  /// The process ends when it has passed a place so many times.
  void arm(Point point, int after) {
    armed = point;
    passes = after;
  }

  void disarm() {
    armed = null;
  }

  /// Whether the process ends at this place now; it is disarmed by asking.
  boolean reached(Point point) {
    if (armed != point || passes-- > 0) {
      return false;
    }
    armed = null;
    return true;
  }

  void pass(Point point) {
    if (reached(point)) {
      throw new Crash(point);
    }
  }
}
