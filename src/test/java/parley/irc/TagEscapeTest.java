package parley.irc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.Property;

class TagEscapeTest {
  @Test
  void whatWouldEndAValueIsEscaped() {
    assertThat(TagEscape.escape("a;b c\\d\re\nf")).isEqualTo("a\\:b\\sc\\\\d\\re\\nf");
  }

  @Test
  void aPlainValueStaysAsItIs() {
    String value = "plain=value,é";
    assertThat(TagEscape.escape(value)).isSameAs(value);
    assertThat(TagEscape.unescape(value)).isSameAs(value);
  }

  @Test
  void aBackslashBeforeAnythingElseIsDropped() {
    assertThat(TagEscape.unescape("\\a\\b\\")).isEqualTo("ab");
  }

  @Test
  void anyValueComesBack() {
    Property.forAll(
        "escaping",
        draws -> draws.text(40),
        value -> {
          String escaped = TagEscape.escape(value);
          assertThat(escaped).doesNotContain(" ", ";", "\r", "\n", "\0");
          assertThat(TagEscape.unescape(escaped)).isEqualTo(value.replace('\0', ' '));
        });
  }

  @Test
  void anyTextCanBeUnescaped() {
    Property.forAll(
        "unescaping",
        draws -> draws.text(10) + "\\" + draws.text(10),
        written -> assertThat(TagEscape.unescape(written)).isNotNull());
  }
}
