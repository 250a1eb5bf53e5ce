package parley.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Draws;
import parley.Property;

class MessageIdTest {
  private static MessageId any(Draws draws) {
    long high = draws.chance(40) ? 0 : draws.below(Integer.MAX_VALUE);
    return new MessageId((high << 32 | draws.below(Integer.MAX_VALUE)) + 1);
  }

  @Test
  void anIdIsThirteenCharacters() {
    assertThat(new MessageId(1).text()).isEqualTo("0000000000001");
    assertThat(new MessageId(32 * 32 + 31).text()).isEqualTo("000000000010z");
    assertThat(new MessageId(Long.MAX_VALUE).text()).isEqualTo("7zzzzzzzzzzzz");
  }

  @Test
  void itComesBackFromItsText() {
    Property.forAll(
        "ids as text",
        2_000,
        MessageIdTest::any,
        id -> assertThat(MessageId.parse(id.text())).isEqualTo(id));
    assertThat(MessageId.parse("7zzzzzzzzzzzz")).isEqualTo(new MessageId(Long.MAX_VALUE));
  }

  @Test
  void textsSortAsIdsDo() {
    Property.forAll(
        "two ids",
        2_000,
        draws -> new MessageId[] {any(draws), any(draws)},
        two -> {
          int byText = two[0].text().compareTo(two[1].text());
          assertThat(Integer.signum(byText)).isEqualTo(two[0].compareTo(two[1]));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "000000000001",
        "00000000000001",
        "8000000000000",
        "000000000000I",
        "000000000000i",
        "000000000000O",
        "00000 0000001",
        "-000000000001",
        "00000000000é1",
        "0000000000000"
      })
  void whatIsNoIdIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> MessageId.parse(text));
  }

  @Test
  void anyTextIsReadOrRefused() {
    Property.forAll(
        "texts",
        2_000,
        draws -> draws.chance(50) ? draws.text(16) : draws.word(13, 13),
        text -> {
          try {
            assertThat(MessageId.parse(text).text()).isEqualTo(text);
          } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("message id");
          }
        });
  }

  @Test
  void idsBeginWithOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MessageId(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new MessageId(-1));
  }
}
