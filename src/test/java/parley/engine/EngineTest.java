package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.Digest;
import parley.core.command.ChangeNick;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Say;
import parley.core.command.Tick;
import parley.core.event.EpochBegan;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.Said;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.WhoAmI;
import parley.core.state.Refusal;
import parley.journal.JournalException;

class EngineTest {
  private final FakeJournal journal = new FakeJournal();

  private static Say say(String text) {
    return new Say(null, Manner.MESSAGE, text);
  }

  @Test
  void aRunBeginsWithItsEpoch() {
    TestRun run = new TestRun(journal);
    assertThat(run.engine.epoch()).isEqualTo(new SessionId(0, 1, 0));
    run.engine.begin();
    assertThat(journal.facts()).extracting(Fact::event).containsExactly(new EpochBegan(0, 1));
    assertThat(journal.facts().getFirst().origin()).isNull();
  }

  @Test
  void theNextRunClosesWhatTheLastLeftOpen() {
    TestRun last = TestRun.begun(journal);
    last.enters("ann");
    TestRun next = TestRun.begun(journal);
    assertThat(next.engine.epoch()).isEqualTo(new SessionId(0, 2, 0));
    assertThat(next.engine.state().users()).isEmpty();
    next.enters("ann");
    assertThat(next.engine.state().userNamed("ann")).isNotNull();
  }

  @Test
  void aServerThatCannotWriteDoesNotStart() {
    journal.writingFails = true;
    TestRun run = new TestRun(journal);
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(run.engine::begin)
        .withMessageContaining("is there room on the disk?");
  }

  @Test
  void withoutWorkThereIsNoTurn() {
    TestRun run = TestRun.begun(journal);
    assertThat(run.engine.turn()).isFalse();
    assertThat(run.first).isEmpty();
    assertThat(journal.commits).hasSize(1);
  }

  @Test
  void whateverQueuedUpIsOneCommit() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    TestAsker bob = run.enters("bob");
    ann.asks(say("one"));
    bob.asks(say("two"));
    ann.asks(new Join(Chat.room("garden")));
    assertThat(run.engine.turn()).isTrue();
    assertThat(journal.commits.getLast()).hasSize(4);
    assertThat(run.engine.turn()).isFalse();
  }

  @Test
  void aTurnHasAnEnd() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    for (int i = 0; i < Engine.BATCH_MAX + 1; i++) {
      ann.asks(say("line " + i));
    }
    run.engine.turn();
    assertThat(journal.commits.getLast()).hasSize(Engine.BATCH_MAX);
    run.engine.turn();
    assertThat(journal.commits.getLast()).hasSize(1);
    assertThat(ann.answers).hasSize(Engine.BATCH_MAX + 2);
  }

  @Test
  void nobodyHearsWhatIsNotStored() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    int heard = run.first.size();
    int answered = ann.answers.size();
    journal.whenStored =
        () -> {
          assertThat(run.first).hasSize(heard);
          assertThat(ann.answers).hasSize(answered);
        };
    ann.asks(say("hello"));
    run.turn();
    assertThat(run.told().getLast().event()).isInstanceOf(Said.class);
  }

  @Test
  void everyLoopGetsEveryFactOnce() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    ann.asks(say("hello"));
    run.turn();
    assertThat(run.second).isEqualTo(run.first);
    assertThat(run.told()).isEqualTo(journal.facts().subList(1, journal.facts().size()));
  }

  @Test
  void aFactKnowsWhoseRequestItCameOf() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    ann.asks(say("hello"));
    run.turn();
    assertThat(run.first.getLast().getFirst())
        .isEqualTo(new Delivery.Told(journal.facts().getLast(), ann, 2));
  }

  @Test
  void aBatchWithoutFactsIsNotStored() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    int commits = journal.commits.size();
    ann.asks(new WhoAmI());
    ann.asks(say(" "));
    ann.notes("a usage line");
    run.turn();
    assertThat(journal.commits).hasSize(commits);
    assertThat(ann.last()).isEqualTo(new Answer.Noted("a usage line"));
  }

  @Test
  void onlyTheLoopThatAskedIsGivenABatchWithoutFacts() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.stranger(1);
    ann.notes("a usage line");
    run.turn();
    assertThat(run.first).isEmpty();
    assertThat(run.second).hasSize(1);
  }

  @Test
  void answersComeInTheOrderOfTheQuestions() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.stranger();
    ann.asks(new WhoAmI());
    ann.asks(new Enter(Chat.nick("ann"), Reach.ONE_ROOM, false));
    ann.asks(new WhoAmI());
    ann.notes("x");
    ann.asks(new ChangeNick(Chat.nick("amy")));
    ann.asks(new WhoAmI());
    run.turn();
    assertThat(ann.tags).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(ann.answers.get(0)).isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
    assertThat(((Answer.Me) ann.answers.get(2)).nick().shown()).isEqualTo("ann");
    assertThat(((Answer.Me) ann.answers.get(5)).nick().shown()).isEqualTo("amy");
  }

  @Test
  void theServerItselfWaitsForNoAnswer() {
    TestRun run = TestRun.begun(journal);
    run.engine.tick();
    run.turn();
    assertThat(run.first).isEmpty();
    assertThat(run.second).isEmpty();
  }

  @Test
  void timeIsTheSequencers() {
    TestRun run = TestRun.begun(journal);
    TestAsker guest = run.stranger();
    guest.asks(new Enter(null, Reach.ONE_ROOM, true));
    run.turn();
    run.nowMillis += 1_500;
    run.engine.tick();
    run.turn();
    assertThat(run.told().getLast().event()).isInstanceOf(UserAnnounced.class);
    assertThat(run.told().getLast().timeMillis()).isEqualTo(run.nowMillis);
  }

  @Test
  void anEngineGoesOnWhereItsJournalStopped() {
    TestRun last = TestRun.begun(journal);
    TestAsker ann = last.enters("ann");
    ann.asks(new Join(Chat.room("garden")));
    ann.asks(say("hello"));
    last.turn();
    last.nowMillis += 60_000;
    ann.asks(say("still there?"));
    last.turn();
    TestRun next = new TestRun(journal);
    assertThat(Digest.of(next.engine.state())).isEqualTo(Digest.of(last.engine.state()));
    assertThat(next.engine.state().timeMillis()).isEqualTo(last.nowMillis);
  }

  @Test
  void timeGoesOnFromTheLastRun() {
    TestRun last = TestRun.begun(journal);
    last.nowMillis += 60_000;
    last.enters("ann");
    TestRun next = TestRun.begun(journal);
    assertThat(next.nowMillis).as("this run's clock is behind").isLessThan(last.nowMillis);
    next.enters("bob");
    assertThat(journal.facts().getLast().timeMillis()).isEqualTo(last.nowMillis);
  }

  @Test
  void idsAreNeverGivenTwice() {
    TestRun last = TestRun.begun(journal);
    last.enters("ann").asks(say("hello"));
    last.turn();
    TestRun next = TestRun.begun(journal);
    next.enters("bob").asks(say("hello"));
    next.turn();
    List<Long> sequences = journal.facts().stream().map(Fact::sequence).toList();
    for (int i = 0; i < sequences.size(); i++) {
      assertThat(sequences.get(i)).isEqualTo(i + 1);
    }
    assertThat(journal.facts())
        .filteredOn(fact -> fact.event() instanceof UserEntered)
        .extracting(fact -> ((UserEntered) fact.event()).user().value())
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsBeingDecidedIsForgottenWithTheTurn() {
    TestRun run = TestRun.begun(journal);
    run.engine.tick();
    run.turn();
    assertThat(run.engine.deciding()).isNull();
    assertThat(run.engine.storing()).isTrue();
    run.inbox.offer(new Submission(run.stranger(), new Ask.Order(new Tick()), null));
    run.turn();
    assertThat(run.engine.deciding()).isNull();
  }
}
