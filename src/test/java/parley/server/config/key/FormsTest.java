package parley.server.config.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tomlj.Toml;
import parley.Property;

class FormsTest {
  private enum Fruit {
    APPLE,
    RED_PEAR
  }

  @Test
  void aWholeNumberIsTakenFromItsLeastToItsMost() {
    Whole form = new Whole(-2, 5, "");
    assertThat(form.fit(-2L)).isEqualTo(new Fit.Fits<>(-2));
    assertThat(form.fit(5L)).isEqualTo(new Fit.Fits<>(5));
    assertThat(form.fit(6L)).isEqualTo(new Fit.Unfit<>("6", Fit.WHOLE));
    assertThat(form.fit(4_294_967_296L)).isEqualTo(new Fit.Unfit<>("4294967296", Fit.WHOLE));
    assertThat(form.fit("5")).isEqualTo(new Fit.Unfit<>("\"5\"", Fit.WHOLE));
    assertThatThrownBy(() -> new Whole(5, 4, "")).hasMessage("no number is from 5 to 4");
  }

  @Test
  void theConstantsOfAnEnumAreWords() {
    Choice<Fruit> form = Choice.of(Fruit.class);
    assertThat(form.expected()).isEqualTo("\"apple\" or \"red-pear\"");
    assertThat(form.fit("red-pear")).isEqualTo(new Fit.Fits<>(Fruit.RED_PEAR));
    assertThat(form.fit("RED_PEAR")).isEqualTo(new Fit.Unfit<>("\"RED_PEAR\"", Fit.WHOLE));
    assertThat(form.toml(Fruit.RED_PEAR)).isEqualTo("\"red-pear\"");
  }

  @Test
  void aTruthIsNoWord() {
    assertThat(Choice.FLAG.fit("true")).isEqualTo(new Fit.Unfit<>("\"true\"", Fit.WHOLE));
    assertThat(Choice.FLAG.toml(false)).isEqualTo("false");
  }

  @Test
  void inAListTheFirstWrongElementIsNamed() {
    ListOf<Integer> form = new ListOf<>("a list", new Whole(0, 9, ""));
    assertThat(form.fit(List.of(1L, 2L))).isEqualTo(new Fit.Fits<>(List.of(1, 2)));
    assertThat(form.fit(List.of(1L, 77L, 88L))).isEqualTo(new Fit.Unfit<>("77", 1));
    assertThat(form.fit(1L)).isEqualTo(new Fit.Unfit<>("1", Fit.WHOLE));
    assertThat(form.toml(List.of(1, 2))).isEqualTo("[1, 2]");
  }

  @Test
  void aPathMayBeNoneOnlyWhereThatIsSaid() {
    assertThat(Text.path().fit("")).isEqualTo(new Fit.Unfit<>("\"\"", Fit.WHOLE));
    assertThat(Text.path().fit("a\0b")).isEqualTo(new Fit.Unfit<>("\"a\\u0000b\"", Fit.WHOLE));
    assertThat(Text.pathOrNone().fit("")).isEqualTo(new Fit.Fits<>(Optional.empty()));
    assertThat(Text.pathOrNone().fit("a")).isEqualTo(new Fit.Fits<>(Optional.of(Path.of("a"))));
    assertThat(Text.pathOrNone().toml(Optional.empty())).isEqualTo("\"\"");
    assertThat(Text.pathOrNone().fit("a\0b"))
        .isEqualTo(new Fit.Unfit<>("\"a\\u0000b\"", Fit.WHOLE));
  }

  @Test
  void aSecretIsNeverShownWhenItIsWrong() {
    assertThat(Secret.FORM.fit(12345L)).isEqualTo(new Fit.Unfit<>("a whole number", Fit.WHOLE));
    assertThat(Secret.REQUIRED.fit("")).isEqualTo(new Fit.Unfit<>("text", Fit.WHOLE));
    assertThat(Secret.FORM.fit("")).isEqualTo(new Fit.Fits<>(Secret.NONE));
  }

  @Test
  void whatIsFoundIsSaidShortly() {
    assertThat(Found.shown("x".repeat(50))).isEqualTo("\"" + "x".repeat(40) + "…\"");
    assertThat(Found.shown(Map.of("a", 1L))).isEqualTo("a table");
    assertThat(Found.shown(List.of())).isEqualTo("a list");
    assertThat(Found.typeOf(true)).isEqualTo("true");
    assertThat(Found.typeOf(1.5)).isEqualTo("a number with a fraction");
  }

  @Test
  void anyTextComesBackFromItsQuotes() {
    Property.forAll(
        "quoted text comes back",
        draws -> new String(draws.text(20).getBytes(UTF_8), UTF_8),
        text -> assertThat(Toml.parse("x = " + Quoted.toml(text)).getString("x")).isEqualTo(text));
  }

  @Test
  void halfACharacterIsReplaced() {
    assertThat(Quoted.toml("a\ud800")).isEqualTo("\"a\uFFFD\"");
  }

  @Test
  void quotedTextHasNothingThatATerminalObeys() {
    assertThat(Quoted.toml("a\u001b[31m\u202e\n\"\\\t\r é😀"))
        .isEqualTo("\"a\\u001B[31m\\u202E\\n\\\"\\\\\\t\\r é😀\"");
  }
}
