package parley.door.irc.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final DateTimeFormatter WHOLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  @Test
  void aTimeHasItsMilliseconds() {
    assertThat(Times.text(1_769_860_800_250L)).isEqualTo("2026-01-31T12:00:00.250Z");
    assertThat(Times.text(1_769_860_800_007L)).isEqualTo("2026-01-31T12:00:00.007Z");
    assertThat(Times.text(1_769_860_801_000L)).isEqualTo("2026-01-31T12:00:01.000Z");
  }

  @Test
  void timesBefore1970AreTimesToo() {
    assertThat(Times.text(-1)).isEqualTo("1969-12-31T23:59:59.999Z");
  }

  @Test
  void anyTimesInAnyOrderAreWrittenAsTheLibraryDoes() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      long millis = random.nextLong(4_000_000_000L) * (random.nextBoolean() ? 1 : 1_000);
      assertThat(Times.text(millis))
          .as("seed %d", seed)
          .isEqualTo(WHOLE.format(Instant.ofEpochMilli(millis)));
    }
  }
}
