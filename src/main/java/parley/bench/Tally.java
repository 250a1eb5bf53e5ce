package parley.bench;

import org.HdrHistogram.Histogram;

/// What the receivers of a run count together; on the thread of the loop.
final class Tally {
  /// The longest delay that is told from a longer one: more than a run lasts.
  static final long DELAY_NANOS_MAX = 120_000_000_000L;

  /// Digits kept of every delay: a tenth of a percent is seen, and memory stays small.
  static final int DIGITS = 3;

  private final Histogram delays = new Histogram(DELAY_NANOS_MAX, DIGITS);
  private long delivered;
  private long pieces;
  private long doubled;
  private long reordered;
  private long mangled;

  /// A message came when it should.
  void delivered(long delayNanos) {
    delivered++;
    delays.recordValue(Math.clamp(delayNanos, 0, DELAY_NANOS_MAX));
  }

  /// Messages came in one piece.
  void piece() {
    pieces++;
  }

  /// A message came after a later one.
  void reordered() {
    reordered++;
  }

  /// A message came again.
  void doubled() {
    doubled++;
  }

  /// A message came that nobody wrote, or not like this.
  void mangled() {
    mangled++;
  }

  /// Deliveries since the run began.
  long delivered() {
    return delivered;
  }

  /// In how many pieces they came.
  long pieces() {
    return pieces;
  }

  /// Forgets the delays of the warm-up.
  void restartDelays() {
    delays.reset();
  }

  /// The delays since then.
  Histogram delays() {
    return delays.copy();
  }

  /// What was wrong.
  ///
  /// @param owed how many deliveries there should be by now
  Faults faults(long owed) {
    return new Faults(owed - delivered, doubled, reordered, mangled);
  }
}
