package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Say;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.Said;

class RecentsTest {
  private final FakeJournal journal = new FakeJournal();
  private final TestRun run = TestRun.begun(journal);
  private final TestAsker ann = run.enters("ann");

  private void says(int from, int to) {
    IntStream.range(from, to)
        .forEach(i -> ann.asks(new Say(null, Manner.MESSAGE, String.valueOf(i))));
    run.turn();
  }

  private static List<String> texts(List<Fact> facts) {
    return facts.stream().map(fact -> ((Said) fact.event()).text()).toList();
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(String::valueOf).toList();
  }

  @Test
  void whoeverEntersSeesTheLastMessages() {
    says(0, 3);
    assertThat(texts(run.enters("bob").recent)).isEqualTo(numbers(0, 3));
  }

  @Test
  void onlySoManyAreKept() {
    says(0, 250);
    assertThat(texts(run.enters("bob").recent)).isEqualTo(numbers(250 - Recents.PER_ROOM_MAX, 250));
    says(250, 251);
    assertThat(texts(run.enters("cy").recent)).isEqualTo(numbers(151, 251));
  }

  @Test
  void whatIsPastItsRetentionIsNotShownFromMemory() {
    says(0, 3);
    assertThat(texts(run.enters("bob").recent)).isEqualTo(numbers(0, 3));
    journal.shown = 1;
    assertThat(texts(run.enters("cy").recent)).isEqualTo(numbers(2, 3));
  }

  @Test
  void whatIsSaidInTheSameBatchIsAmongThem() {
    TestAsker bob = run.stranger();
    ann.asks(new Say(null, Manner.MESSAGE, "before"));
    bob.asks(new Enter(Chat.nick("bob"), Reach.ONE_ROOM, false));
    ann.asks(new Say(null, Manner.MESSAGE, "after"));
    run.turn();
    assertThat(texts(bob.recent)).containsExactly("before");
  }

  @Test
  void aRoomMovedToShowsItsOwn() {
    says(0, 2);
    TestAsker bob = run.enters("bob");
    bob.asks(new Join(Chat.room("garden")));
    run.turn();
    assertThat(bob.recent).isEmpty();
    bob.asks(new Say(null, Manner.MESSAGE, "roses"));
    ann.asks(new Join(Chat.room("garden")));
    run.turn();
    assertThat(texts(ann.recent)).containsExactly("roses");
    ann.asks(new Join(Chat.room("garden")));
    run.turn();
    assertThat(ann.recent).as("was there already").isEmpty();
  }

  @Test
  void anotherRunReadsThemFromTheJournal() {
    says(0, 120);
    TestRun next = TestRun.begun(journal);
    TestAsker bob = next.enters("bob");
    assertThat(texts(bob.recent)).isEqualTo(numbers(20, 120));
    bob.asks(new Say(null, Manner.MESSAGE, "new"));
    next.turn();
    assertThat(texts(next.enters("cy").recent)).endsWith("119", "new").hasSize(100);
  }

  @Test
  void aRoomThatWasEmptyGoesOnWithItsHistory() {
    ann.asks(new Join(Chat.room("garden")));
    run.turn();
    says(0, 2);
    ann.asks(new Join(Chat.room("lobby")));
    run.turn();
    ann.asks(new Join(Chat.room("garden")));
    run.turn();
    assertThat(texts(ann.recent)).isEqualTo(numbers(0, 2));
  }

  @Test
  void aJournalThatCannotBeReadIsAskedAgain() {
    says(0, 3);
    TestRun next = TestRun.begun(journal);
    journal.readingFails = true;
    TestAsker bob = next.enters("bob");
    assertThat(bob.recent).isEmpty();
    bob.asks(new Say(null, Manner.MESSAGE, "3"));
    next.turn();
    assertThat(texts(next.enters("cy").recent)).isEqualTo(numbers(3, 4));
    journal.readingFails = false;
    TestAsker dee = next.stranger();
    bob.asks(new Say(null, Manner.MESSAGE, "4"));
    dee.asks(new Enter(Chat.nick("dee"), Reach.ONE_ROOM, false));
    next.turn();
    assertThat(texts(dee.recent)).isEqualTo(numbers(0, 5));
  }

  @Test
  void roomsLeastLatelyUsedAreReadAgain() {
    TestAsker bob = run.stranger();
    bob.asks(new Enter(Chat.nick("bob"), Reach.ONE_ROOM, false));
    ann.asks(new Join(Chat.room("first")));
    run.turn();
    says(0, 2);
    for (int i = 0; i < Recents.ROOMS_MAX; i++) {
      bob.asks(new Join(Chat.room("room" + i)));
    }
    run.turn();
    bob.asks(new Join(Chat.room("first")));
    run.turn();
    assertThat(texts(bob.recent)).isEqualTo(numbers(0, 2));
  }

  @Test
  void nothingOfABatchIsForgottenBeforeItIsStored() {
    assertThat(Recents.ROOMS_MAX).isGreaterThan(Engine.BATCH_MAX);
  }
}
