package parley.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Property;
import parley.core.AnyRequest;

class CodecTest {
  private enum Colour {
    RED,
    GREEN
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static void refused(String why, Function<Reader, ?> read, int... values) {
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> read.apply(new Reader(bytes(values))))
        .withMessage(why);
  }

  @ParameterizedTest
  @ValueSource(
      longs = {0, 1, 127, 128, 16_383, 16_384, 1L << 62, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void aNumberComesBack(long value) {
    Reader reader = new Reader(new Writer().number(value).bytes());
    assertThat(reader.number()).isEqualTo(value);
    reader.end();
  }

  @Test
  void smallNumbersAreShort() {
    assertThat(new Writer().number(127).bytes()).containsExactly(127);
    assertThat(new Writer().number(128).bytes()).isEqualTo(bytes(0x80, 1));
    assertThat(new Writer().number(-1).bytes()).hasSize(10);
  }

  @Test
  void everythingComesBackInItsOrder() {
    Property.forAll(
        "mixed values",
        draws -> draws.listOf(40, d -> AnyRequest.text(d, 200)),
        texts -> {
          Writer writer = new Writer();
          for (String text : texts) {
            writer.text(text).flag(text.length() % 2 == 0).number(text.hashCode());
          }
          writer.list(texts, Writer::text).constant(Colour.GREEN);
          Reader reader = new Reader(writer.bytes());
          for (String text : texts) {
            assertThat(reader.text()).isEqualTo(text);
            assertThat(reader.flag()).isEqualTo(text.length() % 2 == 0);
            assertThat(reader.number()).isEqualTo(text.hashCode());
          }
          assertThat(reader.list(Reader::text)).isEqualTo(texts);
          assertThat(reader.constant(Colour.class)).isEqualTo(Colour.GREEN);
          reader.end();
        });
  }

  @Test
  void aConstantIsWrittenByItsName() {
    assertThat(new Writer().constant(Colour.RED).bytes()).isEqualTo(bytes(3, 'R', 'E', 'D'));
    refused("no Colour is called RID", r -> r.constant(Colour.class), 3, 'R', 'I', 'D');
  }

  @Test
  void whatEndsTooSoonIsRefused() {
    refused("the bytes end in the middle of a number", Reader::number);
    refused("the bytes end in the middle of a number", Reader::number, 0x80);
    refused("the bytes end in the middle of a text", Reader::text, 3, 'a', 'b');
    refused("a list is longer than the bytes", r -> r.list(Reader::number), 3, 1, 2);
  }

  @Test
  void whatCannotBeIsRefused() {
    int[] endless = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1};
    refused("a number is longer than ten bytes", Reader::number, endless);
    refused("neither yes nor no: 2", Reader::flag, 2);
    refused("a text is not UTF-8", Reader::text, 1, 0xFF);
    refused("a text is empty that must not be", Reader::filledText, 0);
    refused("a text is not UTF-8", Reader::text, 3, 0xED, 0xA0, 0x80);
    refused("a count is out of range: 2147483648", Reader::count, 0x80, 0x80, 0x80, 0x80, 8);
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> new Reader(new Writer().number(-1).bytes()).count());
  }

  @Test
  void whatIsLeftOverIsNoticed() {
    Reader reader = new Reader(bytes(1, 2));
    assertThat(reader.number()).isEqualTo(1);
    assertThatExceptionOfType(CodecException.class).isThrownBy(reader::end);
  }

  @Test
  void aLongTextMakesRoom() {
    String text = "é".repeat(100_000);
    assertThat(new Reader(new Writer().text(text).bytes()).text()).isEqualTo(text);
  }

  @Test
  void aReadListCannotBeChanged() {
    List<Long> list = new Reader(bytes(2, 5, 6)).list(Reader::number);
    assertThat(list).containsExactly(5L, 6L).isUnmodifiable();
  }
}
