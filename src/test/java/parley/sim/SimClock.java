package parley.sim;

import java.time.Instant;
import java.time.InstantSource;

/// Two clocks that go when told to: one for intervals, which never falls, and the system's, which
/// jumps.
final class SimClock implements InstantSource {
  private static final long START_MILLIS = Instant.parse("2026-01-05T10:00:00Z").toEpochMilli();

  private long passedMillis;
  private long offMillis;

  /// Milliseconds since the simulation began, never falling.
  long passedMillis() {
    return passedMillis;
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis());
  }

  @Override
  public long millis() {
    return START_MILLIS + passedMillis + offMillis;
  }

  void passes(long millis) {
    passedMillis += millis;
  }

  /// The system's clock is set, forward or back.
  void jumps(long millis) {
    offMillis += millis;
  }
}
