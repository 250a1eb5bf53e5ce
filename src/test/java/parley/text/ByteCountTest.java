package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteCountTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "1, 1 byte",
    "999, 999 bytes",
    "1000, 1.0 kB",
    "9949, 9.9 kB",
    "9950, 10 kB",
    "2100000, 2.1 MB",
    "999499, 999 kB",
    "999600, 1.0 MB",
    "15000000000, 15 GB",
    "9223372036854775807, 9223372 TB"
  })
  void isShortAndRound(long bytes, String words) {
    assertThat(ByteCount.of(bytes)).isEqualTo(words);
  }
}
