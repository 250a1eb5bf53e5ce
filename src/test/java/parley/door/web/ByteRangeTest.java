package parley.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Property;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=0-99, 0, 10",
    "bytes=9-, 9, 1",
    "bytes=-3, 7, 3",
    "bytes=-99, 0, 10",
    "bytes=10-20, 0, 0",
    "bytes=-0, 10, 0",
    "bytes=0-999999999999999999, 0, 10"
  })
  void isWhatWasAskedForOfWhatIsThere(String header, long from, long bytes) {
    assertThat(ByteRange.of(header, 10)).isEqualTo(new ByteRange(from, bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "bytes=5-4",
        "bytes=0-1,2-3",
        "lines=0-1",
        "bytes=99999999999999999999-",
        "bytes= 0-1",
        "Bytes=0-1"
      })
  void isAllWhereTheHeaderSaysNothing(String header) {
    assertThat(ByteRange.of(header, 10)).isNull();
  }

  @Test
  void neverGoesBeyondWhatIsThere() {
    Property.forAll(
        "a range is inside",
        draws -> "bytes=" + draws.below(30) + "-" + (draws.chance(50) ? "" : "" + draws.below(30)),
        header -> {
          ByteRange range = ByteRange.of(header, 20);
          if (range != null) {
            assertThat(range.from()).isBetween(0L, 20L);
            assertThat(range.from() + range.bytes()).isBetween(0L, 20L);
          }
        });
  }
}
