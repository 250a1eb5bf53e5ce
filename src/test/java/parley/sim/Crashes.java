package parley.sim;

import org.jspecify.annotations.Nullable;
import parley.sim.Crash.Point;

/// Which rare states a crash was.
final class Crashes {
  private Crashes() {}

  /// @param run the run that ended; null when it had not begun
  static void saw(Point point, @Nullable ServerRun run, Trouble trouble, Sightings sightings) {
    sightings.saw(
        switch (point) {
          case BEFORE_COMMIT -> Rare.CRASH_BETWEEN_DECISION_AND_COMMIT;
          case IN_WRITE -> Rare.CRASH_WHILE_WRITING;
          case BEFORE_SYNC -> Rare.CRASH_BEFORE_SYNC;
          case AFTER_COMMIT -> Rare.CRASH_BETWEEN_COMMIT_AND_DELIVERY;
          case BETWEEN_LOOPS -> Rare.CRASH_BETWEEN_TWO_LOOPS;
          case IN_SNAPSHOT -> Rare.CRASH_WHILE_KEEPING_A_SNAPSHOT;
        });
    if (run == null) {
      sightings.saw(Rare.CRASH_WHILE_STARTING);
      return;
    }
    if (run.loops().stream().anyMatch(loop -> loop.lag() > 2)) {
      sightings.saw(Rare.CRASH_WHILE_LOOPS_LAG);
    }
    if (!run.engine().storing()) {
      sightings.saw(Rare.CRASH_WHILE_NOTHING_CAN_BE_STORED);
    }
  }
}
