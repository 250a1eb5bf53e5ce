package parley.sim;

import parley.sim.Crash.Point;

/// What goes wrong with a disk: decided for each write as it comes.
final class Trouble {
  private final Chance chance;
  private final CrashPoints crashes;
  private final Sightings sightings;
  private boolean full;
  private int failIn1000;
  private boolean failing;
  private boolean dying;

  Trouble(Chance chance, CrashPoints crashes, Sightings sightings) {
    this.chance = chance;
    this.crashes = crashes;
    this.sightings = sightings;
  }

  /// There is no room, until there is again.
  void full(boolean isFull) {
    full = isFull;
  }

  /// So many of a thousand writes fail from now on.
  void failIn1000(int times) {
    failIn1000 = times;
  }

  boolean isCalm() {
    return !full && failIn1000 == 0;
  }

  void stops() {
    full = false;
    failIn1000 = 0;
  }

  void mayWrite() {
    if (full || chance.in1000(failIn1000)) {
      throw new DiskFault("no such luck");
    }
  }

  void maySync() {
    crashes.pass(Point.BEFORE_SYNC);
    if (chance.in1000(failIn1000)) {
      sightings.saw(Rare.COMMIT_FAILED_ALL_WRITTEN);
      throw new DiskFault("what was written may be there or not");
    }
  }

  /// How many of so many bytes get written.
  int writes(int bytes) {
    if (crashes.reached(Point.IN_WRITE)) {
      dying = true;
      return chance.below(bytes + 1);
    }
    if (full) {
      sightings.saw(Rare.DISK_FULL);
      failing = true;
      return chance.percent(70) ? 0 : chance.below(bytes);
    }
    failing = chance.in1000(failIn1000);
    return failing ? chance.oneOf(0, chance.below(bytes + 1), bytes) : bytes;
  }

  void afterWriting(int written, int wanted) {
    if (dying) {
      dying = false;
      throw new Crash(Point.IN_WRITE);
    }
    if (failing) {
      failing = false;
      sightings.saw(
          written == 0
              ? Rare.COMMIT_FAILED_WITHOUT_WRITING
              : written < wanted
                  ? Rare.COMMIT_FAILED_HALF_WRITTEN
                  : Rare.COMMIT_FAILED_ALL_WRITTEN);
      throw new DiskFault("%d of %d bytes were written".formatted(written, wanted));
    }
  }
}
