package parley.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RanksTest {
  @ParameterizedTest
  @EnumSource(Rank.class)
  void whatIsGivenIsHeldUntilItIsTaken(Rank rank) {
    Ranks held = Ranks.NONE.with(rank);
    assertThat(held.has(rank)).isTrue();
    assertThat(held.highest()).isEqualTo(rank);
    assertThat(held.without(rank)).isEqualTo(Ranks.NONE);
  }

  @Test
  void whoLosesARankKeepsTheOthers() {
    Ranks both = Ranks.of(Rank.VOICE).with(Rank.OPERATOR);
    assertThat(both.falling()).containsExactly(Rank.OPERATOR, Rank.VOICE);
    assertThat(both.reach(Rank.HALFOP)).isTrue();
    assertThat(both.reach(Rank.ADMIN)).isFalse();
    assertThat(both.without(Rank.OPERATOR)).isEqualTo(Ranks.of(Rank.VOICE));
  }

  @Test
  void thereAreNoOthers() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Ranks(32));
    assertThatIllegalArgumentException().isThrownBy(() -> new Ranks(-1));
  }
}
