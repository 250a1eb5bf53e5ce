package parley.door.irc.talk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Times as tags have them: `2026-01-31T12:00:00.250Z`. For any thread.
///
/// Most times asked for are of the same second as the one before: then only the milliseconds are
/// written anew.
final class Times {
  private static final long SECOND_MILLIS = 1000;
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.").withZone(ZoneOffset.UTC);

  private static volatile Second last = Second.of(0);

  private Times() {}

  /// One second, written out up to the point behind it.
  private record Second(long number, String text) {
    static Second of(long number) {
      return new Second(number, SECONDS.format(Instant.ofEpochSecond(number)));
    }
  }

  /// A time, milliseconds since 1970.
  static String text(long millis) {
    long number = Math.floorDiv(millis, SECOND_MILLIS);
    Second second = last;
    if (second.number != number) {
      second = Second.of(number);
      last = second;
    }
    int rest = (int) Math.floorMod(millis, SECOND_MILLIS);
    char[] three = {digit(rest / 100), digit(rest / 10), digit(rest)};
    return second.text.concat(new String(three)).concat("Z");
  }

  private static char digit(int number) {
    return (char) ('0' + number % 10);
  }
}
