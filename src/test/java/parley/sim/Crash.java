package parley.sim;

/// The process ends here and now: nothing after this line happens.
final class Crash extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Where a crash can be made to happen.
  enum Point {
    BEFORE_COMMIT,
    IN_WRITE,
    BEFORE_SYNC,
    AFTER_COMMIT,
    BETWEEN_LOOPS,
    IN_SNAPSHOT
  }

  private final transient Point point;

  Crash(Point point) {
    super("crash at " + point, null, false, false);
    this.point = point;
  }

  Point point() {
    return point;
  }
}
