package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.journal.SomeFacts.ANN_AND_BOB;
import static parley.journal.SomeFacts.LOBBY;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.event.Fact;

class RetentionTest {
  private static final List<Fact> LINES = SomeFacts.lines(1, 10);

  private static Retention ofAge(long millis) {
    return new Retention(millis, 0, 0, () -> LINES.getLast().timeMillis());
  }

  @Test
  void everythingIsKeptUnlessSaidOtherwise() {
    assertThat(Retention.ALL.kept(LOBBY, LINES)).isEqualTo(LINES);
  }

  @Test
  void whatIsOlderIsNotKept() {
    assertThat(ofAge(3).kept(LOBBY, LINES)).isEqualTo(SomeFacts.lines(7, 10));
    assertThat(ofAge(100).kept(LOBBY, LINES)).isEqualTo(LINES);
  }

  @Test
  void theLatestAreKeptWhereTheyAreCounted() {
    Retention counted = new Retention(0, 4, 20, () -> 0);
    assertThat(counted.kept(LOBBY, LINES)).isEqualTo(SomeFacts.lines(7, 10));
    assertThat(counted.kept(ANN_AND_BOB, LINES)).isEqualTo(LINES);
  }

  @Test
  void bothHoldTogether() {
    long now = LINES.getLast().timeMillis();
    assertThat(new Retention(1, 4, 0, () -> now).kept(LOBBY, LINES))
        .isEqualTo(SomeFacts.lines(9, 10));
    assertThat(new Retention(4, 1, 0, () -> now).kept(LOBBY, LINES))
        .isEqualTo(SomeFacts.lines(10, 10));
  }

  @Test
  void lessThanNothingIsRefused() {
    assertThatThrownBy(() -> new Retention(-1, 0, 0, () -> 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
