package parley.cli.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/// Does the clock tell a likely time, and does it run?
///
/// @param wall the time of day
/// @param nanos the time that only ever goes on, nanoseconds
/// @param pause lets a little time go by
public record ClockSanity(InstantSource wall, LongSupplier nanos, Runnable pause) implements Check {
  private static final String ABOUT = "clock";
  private static final String ADVICE =
      "messages carry its time; set it, and let a time service keep it";

  /// The year of the Java that Parley needs: nothing can happen before.
  private static final int YEAR_MIN = 2025;

  /// By then somebody has looked at this again.
  private static final int YEAR_MAX = 2099;

  /// How long the two clocks are compared.
  private static final Duration COMPARED = Duration.ofMillis(200);

  /// By how much they may differ over that time: a busy machine reads them a little apart.
  private static final Duration APART_MAX = Duration.ofMillis(50);

  /// The clocks of this machine.
  public static ClockSanity ofThisMachine() {
    return new ClockSanity(
        InstantSource.system(), System::nanoTime, () -> LockSupport.parkNanos(COMPARED.toNanos()));
  }

  @Override
  public Finding look() {
    Instant began = wall.instant();
    long nanosBegan = nanos.getAsLong();
    pause.run();
    Duration passed = Duration.ofNanos(nanos.getAsLong() - nanosBegan);
    Duration apart = Duration.between(began, wall.instant()).minus(passed).abs();
    int year = began.atOffset(ZoneOffset.UTC).getYear();
    if (year < YEAR_MIN || year > YEAR_MAX) {
      return Finding.fail(ABOUT, "it is hardly the year " + year, ADVICE);
    }
    return apart.compareTo(APART_MAX) > 0
        ? Finding.warn(
            ABOUT,
            "it went wrong by %d ms in %d ms".formatted(apart.toMillis(), passed.toMillis()),
            ADVICE)
        : Finding.ok(ABOUT, began.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
