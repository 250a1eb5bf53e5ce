package parley.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.Draws;
import parley.Property;
import parley.core.AnyRequest;

class FoldingTest {
  @Test
  void lettersOfAsciiHaveNoCase() {
    for (Folding folding : Folding.values()) {
      assertThat(folding.key("AnnZ_09-")).isEqualTo("annz_09-");
    }
  }

  @Test
  void onlyRfc1459FoldsBrackets() {
    assertThat(Folding.RFC1459.key("a[]\\^{}|~")).isEqualTo("a{}|~{}|~");
    assertThat(Folding.ASCII.key("a[]\\^{}|~")).isEqualTo("a[]\\^{}|~");
    assertThat(Folding.PRECIS.key("a[]\\^{}|~")).isEqualTo("a[]\\^{}|~");
  }

  @Test
  void onlyPrecisFoldsCompatibilityForms() {
    assertThat(Folding.PRECIS.key("ＡＮＮ")).isEqualTo("ann");
    assertThat(Folding.PRECIS.key("ﬁn")).isEqualTo("fin");
    assertThat(Folding.ASCII.key("ＡＮＮ")).isEqualTo("ａｎｎ");
  }

  @Test
  void nobodyPassesForAnotherByTheCaseOfAnUmlaut() {
    for (Folding folding : Folding.values()) {
      assertThat(folding.key("MÜLLER")).isEqualTo(folding.key("müller"));
      assertThat(folding.key("Mu\u0308ller")).as("composed").isEqualTo(folding.key("müller"));
      assertThat(folding.key("STRASSE")).isEqualTo(folding.key("straße"));
      assertThat(folding.key("STRAẞE")).isEqualTo(folding.key("straße"));
      assertThat(folding.key("ΣΊΣΥΦΟΣ")).isEqualTo(folding.key("σίσυφος"));
      assertThat(folding.key("İzmir")).isEqualTo(folding.key("i\u0307zmir"));
      assertThat(folding.key("\u212Aelvin")).as("the sign of kelvin").isEqualTo("kelvin");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCharacterFoldsOnceAndForAll(Folding folding) {
    assertThat(characters().filter(c -> !folding.key(folding.key(c)).equals(folding.key(c))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyCharacterFoldsAsItsOtherCaseDoes(Folding folding) {
    assertThat(characters().filter(c -> !foldsAsItsVariants(folding, c))).isEmpty();
  }

  private static boolean foldsAsItsVariants(Folding folding, String name) {
    String key = folding.key(name);
    return folding.key(name.toUpperCase(Locale.ROOT)).equals(key)
        && folding.key(name.toLowerCase(Locale.ROOT)).equals(key)
        && folding.key(Normalizer.normalize(name, Normalizer.Form.NFD)).equals(key);
  }

  /// Every character but those that have neither cases nor other forms.
  private static Stream<String> characters() {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> Character.isDefined(c) && !Character.isIdeographic(c))
        .filter(c -> Character.getType(c) != Character.PRIVATE_USE)
        .filter(c -> !UnicodeBlock.HANGUL_SYLLABLES.equals(UnicodeBlock.of(c)))
        .mapToObj(Character::toString);
  }

  @ParameterizedTest
  @EnumSource
  void foldingAgainChangesNothing(Folding folding) {
    Property.forAll(
        "folded twice",
        3_000,
        FoldingTest::name,
        name -> assertThat(folding.key(folding.key(name))).isEqualTo(folding.key(name)));
  }

  @ParameterizedTest
  @EnumSource
  void caseVariantsAreTheSame(Folding folding) {
    Property.forAll(
        "case variants",
        3_000,
        FoldingTest::name,
        name -> {
          assertThat(folding.key(name.toUpperCase(Locale.ROOT))).isEqualTo(folding.key(name));
          assertThat(folding.key(name.toLowerCase(Locale.ROOT))).isEqualTo(folding.key(name));
          assertThat(folding.key(Normalizer.normalize(name, Normalizer.Form.NFD)))
              .isEqualTo(folding.key(name));
        });
  }

  @ParameterizedTest
  @EnumSource
  void anIotaBelowALetterIsOneBehindIt(Folding folding) {
    assertThat(folding.key("ᾠδή")).isEqualTo(folding.key("ὨΙΔΉ")).isEqualTo(folding.key("ὠιδή"));
    assertThat(folding.key("\u0386\u031A\u0345"))
        .as("a mark that does not compose")
        .isEqualTo(folding.key("\u03AC\u031A\u0345"))
        .isEqualTo(folding.key("\u0386\u0399\u031A"));
    assertThat(folding.key("\u1FCC\u0342"))
        .as("a circumflex that composes with the small letter alone")
        .isEqualTo(folding.key("\u1FC7"));
    assertThat(folding.key("τσάι")).as("the accent").isNotEqualTo(folding.key("τσαί"));
  }

  /// A name as the edge gives it: composed.
  private static String name(Draws draws) {
    return Normalizer.normalize(letters(draws) + AnyRequest.text(draws, 12), Normalizer.Form.NFC);
  }

  /// Letters and marks of scripts that have cases.
  private static String letters(Draws draws) {
    var text = new StringBuilder();
    draws
        .listOf(
            8,
            d ->
                switch (d.below(7)) {
                  case 0 -> d.between(0xC0, 0x24F);
                  case 1 -> d.between(0x300, 0x36F);
                  case 2 -> d.between(0x370, 0x3FF);
                  case 3 -> d.between(0x1E00, 0x1FFF);
                  case 4 -> d.between(0x400, 0x52F);
                  case 5 -> 0x345;
                  default -> d.between(0x1C80, 0x1C88);
                })
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
