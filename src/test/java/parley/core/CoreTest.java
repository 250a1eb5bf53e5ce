package parley.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.core.command.Command;
import parley.core.command.Enter;
import parley.core.command.Outcome;
import parley.core.command.Tick;
import parley.core.event.Fact;
import parley.core.event.Reach;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.WhichRooms;
import parley.core.query.WhoAmI;
import parley.core.state.Limits;
import parley.core.state.Refusal;
import parley.core.state.State;

class CoreTest {
  private static final SessionId ANN = new SessionId(0, 1, 1);

  private final Core core = new Core(new State(), Limits.DEFAULT);

  private Outcome decide(long timeMillis, Command command) {
    return core.decide(new Ordered(1, timeMillis, new Request(ANN, 1, command)));
  }

  @Test
  void timeNeverFalls() {
    decide(5_000, new Enter(null, Reach.ONE_ROOM, true)).facts().forEach(core::evolve);
    Outcome later = decide(1_000, new Enter(Chat.nick("ann"), Reach.ONE_ROOM, false));
    assertThat(later.facts()).isEmpty();
    SessionId bob = new SessionId(0, 1, 2);
    Enter enter = new Enter(Chat.nick("bob"), Reach.ALL_ROOMS, false);
    assertThat(core.decide(new Ordered(2, 1_000, new Request(bob, 2, enter))).facts())
        .extracting(Fact::timeMillis)
        .containsExactly(5_000L);
  }

  @Test
  void factsAreNumberedWithoutAGap() {
    Outcome outcome = decide(1, new Enter(null, Reach.ONE_ROOM, false));
    assertThat(outcome.facts()).extracting(Fact::sequence).containsExactly(1L, 2L);
    assertThat(outcome.facts().getFirst().id().sequence()).isEqualTo(1);
    core.skipTo(41, 1);
    assertThat(decide(1, new Enter(null, Reach.ALL_ROOMS, false)).facts())
        .extracting(Fact::sequence)
        .containsExactly(42L);
  }

  @Test
  void theOrderIsNeverMovedBack() {
    core.skipTo(10, 500);
    core.skipTo(5, 100);
    assertThat(core.state().sequence()).isEqualTo(10);
    assertThat(core.state().timeMillis()).isEqualTo(500);
  }

  @Test
  void visitorsLookOnlyWhenTheyMay() {
    assertThat(core.answer(new WhichRooms(), ANN, false))
        .isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
    assertThat(core.answer(new WhichRooms(), ANN, true)).isInstanceOf(Answer.Rooms.class);
    assertThat(core.answer(new WhoAmI(), ANN, true))
        .isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
  }

  @Test
  void equalStatesHaveEqualDigests() {
    State same = new State();
    assertThat(Digest.of(core.state())).isEqualTo(Digest.of(same));
    assertThat(Digest.of(same).hex()).matches("[0-9a-f]{64}");
    decide(7, new Enter(null, Reach.ONE_ROOM, false)).facts().forEach(core::evolve);
    assertThat(Digest.of(core.state())).isNotEqualTo(Digest.of(same));
  }

  @Test
  void aTickOfAnEmptyServerChangesNothing() {
    Digest before = Digest.of(core.state());
    assertThat(decide(10_000, new Tick()).facts()).isEmpty();
    assertThat(Digest.of(core.state())).isEqualTo(before);
  }
}
