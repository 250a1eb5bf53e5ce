package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Draws;
import parley.Property;

class PrintableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "grüße, Ærø",
        "日本語 テスト",
        "한국어",
        "Привет",
        "שָׁלוֹם עֲלֵיכֶם",
        "العربية",
        "नमस्ते क्‍ष",
        "می‌خواهم",
        "e\u0301",
        "👍🏽 👩‍🔬 ❤️‍🔥 🇩🇪 1️⃣ ☺️",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "葛\uDB40\uDD00",
        "a\u200Fb",
        "\uFFFD",
        "~!@#$%^&*()_+[]{}"
      })
  void honestTextStaysTheSameObject(String text) {
    assertThat(Printable.of(text)).isSameAs(text);
  }

  @Test
  void tabsAndLineBreaksBecomeSpaces() {
    assertThat(Printable.of("a\tb\nc\rd\u000Be\ff\u0085g\u2028h\u2029i"))
        .isEqualTo("a b c d e f g h i");
  }

  @Test
  void terminalSequencesAreDropped() {
    assertThat(Printable.of("a\u001B[31mred\u001B[0m \u001B[2J\u001B[1;1Hb\u009B5mc"))
        .isEqualTo("ared bc");
  }

  @Test
  void otherControlCharactersAreSeen() {
    assertThat(Printable.of("a\u0007b\bc\u001B]0;title\u0007d\u007Fe\u0090f\u0000"))
        .isEqualTo("a�b�c�]0;title�d�e�f�");
  }

  @Test
  void aSequenceThatDoesNotEndHidesNothing() {
    assertThat(Printable.of("\u001B[1;2")).isEqualTo("�[1;2");
    assertThat(Printable.of("\u001B[\u001B[1m!")).isEqualTo("�[!");
    assertThat(Printable.of("\u001B[" + "1".repeat(100) + "m")).hasSize(103);
  }

  @Test
  void ircFormattingIsDropped() {
    assertThat(
            Printable.of(
                "\u0002bold\u000F \u000304,12red\u0003 \u00031,x \u0004ff0000hex\u001Dit\u001F"))
        .isEqualTo("bold red ,x hexit");
    assertThat(Printable.of("\u0003123")).isEqualTo("3");
  }

  @Test
  void nothingTurnsTheLineAround() {
    assertThat(Printable.of("a\u202Eb\u202Dc\u202A\u202B\u202C\u2066\u2067\u2068\u2069d"))
        .isEqualTo("abcd");
  }

  @Test
  void whatIsInvisibleIsDropped() {
    assertThat(Printable.of("a\u200Bb\u2060c\uFEFFd\u00ADe\u180Ef\u2063g\u200Dh\u200Ci\uFE0Fj"))
        .isEqualTo("abcdefghij");
    assertThat(Printable.of("👩\u200D\u200D\u200D🔬\u200D")).isEqualTo("👩\u200D🔬");
    assertThat(Printable.of("x\uDB40\uDC68\uDB40\uDC69")).isEqualTo("x");
    assertThat(Printable.of("\u200F\u200F\u200E a")).isEqualTo("\u200F a");
  }

  @Test
  void aTowerOfMarksIsCutShort() {
    assertThat(Printable.of("z" + "\u0335".repeat(50) + "a"))
        .isEqualTo("z" + "\u0335".repeat(8) + "a");
  }

  @Test
  void whatIsNoCharacterIsReplaced() {
    assertThat(Printable.of("a\uD800b\uDC00c\uFFFEd\uDBFF\uDFFF")).isEqualTo("a�b�c�d�");
  }

  @Test
  void noTextReachesATerminalWithAControlCharacterOrALineBreak() {
    Property.forAll(
        "printable",
        1000,
        draws -> String.join("", draws.listOf(40, PrintableTest::piece)),
        text ->
            assertThat(Printable.of(text).codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(point -> point == 0x2028 || point == 0x2029)
                .noneMatch(point -> point >= 0x202A && point <= 0x202E)
                .noneMatch(point -> point >= 0x2066 && point <= 0x2069)
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE));
  }

  @Test
  void cleanedTextIsClean() {
    Property.forAll(
        "cleaning twice",
        1000,
        draws -> Printable.of(String.join("", draws.listOf(40, PrintableTest::piece))),
        text -> assertThat(Printable.of(text)).isSameAs(text));
  }

  @Test
  void textNeverGrows() {
    Property.forAll(
        "never longer",
        draws -> String.join("", draws.listOf(40, PrintableTest::piece)),
        text -> assertThat(Printable.of(text).length()).isLessThanOrEqualTo(text.length()));
  }

  @Test
  void hostileTextTakesLinearTime() {
    int size = 1_000_000; // what grew with the square would never end
    for (String piece :
        List.of("\u001B[", "\u001B[1", "\u0003", "\u0335", "👩\u200D", "\u202E", "\uD800")) {
      assertThat(Printable.of(piece.repeat(size / piece.length())).length())
          .isLessThanOrEqualTo(size);
    }
  }

  private static String piece(Draws draws) {
    return draws.oneOf(
        draws.text(3),
        "\u001B[",
        "\u001B[31m",
        "\u000304",
        "\u0004ff",
        "👩\u200D🔬",
        ";",
        "m",
        ",");
  }
}
