package parley.door.text;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times and dates as people see them.
///
/// @param zone the zone they are seen in
/// @param clock what time it is
record Moments(ZoneId zone, InstantSource clock) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter BOTH =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

  /// The time of day.
  ///
  /// @param millis since 1970
  String time(long millis) {
    return TIME.format(Instant.ofEpochMilli(millis).atZone(zone));
  }

  /// The day and the time of day.
  ///
  /// @param millis since 1970
  String moment(long millis) {
    return BOTH.format(Instant.ofEpochMilli(millis).atZone(zone));
  }

  /// The day.
  ///
  /// @param millis since 1970
  LocalDate day(long millis) {
    return Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
  }

  /// A day in words.
  String date(LocalDate day) {
    return DATE.format(day);
  }

  /// Now, milliseconds since 1970.
  long nowMillis() {
    return clock.millis();
  }
}
