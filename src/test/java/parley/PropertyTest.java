package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyTest {

  @Test
  void aPropertyThatHoldsSeesEveryCase() {
    var seen = new ArrayList<Integer>();
    Property.forAll("counting", 50, draws -> draws.below(10), seen::add);
    assertThat(seen).hasSize(50).allMatch(n -> n >= 0 && n < 10);
  }

  @Test
  void aNumberIsShrunkToTheSmallestThatFails() {
    assertThatThrownBy(() ->
            Property.forAll(
                "small numbers", draws -> draws.below(100_000), n -> assertThat(n).isLessThan(777)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("small numbers: fails for")
        .hasMessageContaining("  777")
        .hasMessageContaining("-Dseed=");
  }

  @Test
  void aListIsShrunkToWhatMatters() {
    assertThatThrownBy(() ->
            Property.forAll(
                "no nine",
                2000,
                draws -> draws.listOf(50, d -> d.below(10)),
                list -> assertThat(list).doesNotContain(9)))
        .hasMessageContaining("[9]");
  }

  @Test
  void oddTextIsPrintedAsEscapes() {
    assertThatThrownBy(() ->
            Property.forAll("no escape", 1, _ -> "a\u001b\"", text -> assertThat(text).isEmpty()))
        .hasMessageContaining("\"a\\u001b\\\"\"");
  }

  @Test
  void theSameChoicesMakeTheSameCase() {
    var first = Draws.fresh(new java.util.SplittableRandom(7));
    List<String> made = first.listOf(30, d -> d.text(20));
    assertThat(Draws.replay(first.choices()).listOf(30, d -> d.text(20))).isEqualTo(made);
  }
}
