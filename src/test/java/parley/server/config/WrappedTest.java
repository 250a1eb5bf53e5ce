package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.Property;

class WrappedTest {

  @Test
  void linesAreBrokenBetweenWords() {
    assertThat(Wrapped.at(7, "one two three four")).containsExactly("one two", "three", "four");
  }

  @Test
  void aWordThatIsTooLongStandsAlone() {
    assertThat(Wrapped.at(3, "a longer b")).containsExactly("a", "longer", "b");
  }

  @Test
  void noWordIsLostOrMoved() {
    Property.forAll(
        "words stay",
        draws -> String.join(" ", draws.listOf(30, each -> "x".repeat(each.between(1, 9)))),
        text -> assertThat(String.join(" ", Wrapped.at(12, text))).isEqualTo(text));
  }
}
