package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.core.Digest;
import parley.core.command.Quit;
import parley.core.command.Say;
import parley.core.command.SetAway;
import parley.core.event.Departure;
import parley.core.event.Manner;
import parley.core.event.UserLeft;
import parley.core.state.StateCodec;

class EngineSnapshotTest {
  private final FakeJournal journal = new FakeJournal();

  private static void changes(TestRun run, TestAsker asker, int times) {
    for (int i = 0; i < times; i++) {
      asker.asks(new SetAway("away " + i + " " + run.nowMillis++));
    }
    run.turn();
  }

  @Test
  void aSnapshotIsKeptEverySoManyFacts() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    changes(run, ann, Engine.SNAPSHOT_EVERY - 4);
    assertThat(journal.snapshots).isEmpty();
    changes(run, ann, 1);
    assertThat(journal.snapshots).containsExactly((long) Engine.SNAPSHOT_EVERY);
    changes(run, ann, Engine.SNAPSHOT_EVERY - 1);
    assertThat(journal.snapshots).hasSize(1);
    changes(run, ann, 1);
    assertThat(journal.snapshots).hasSize(2);
  }

  @Test
  void aSnapshotIsTheStateAfterTheLastCommit() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    changes(run, ann, Engine.SNAPSHOT_EVERY - 10);
    changes(run, ann, 100);
    assertThat(journal.snapshots).containsExactly(journal.lastSequence());
    assertThat(Digest.of(StateCodec.read(Objects.requireNonNull(journal.snapshot))))
        .isEqualTo(Digest.of(run.engine.state()));
  }

  @Test
  void messagesNeedNoSnapshot() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    for (int i = 0; i < Engine.SNAPSHOT_EVERY; i++) {
      ann.asks(new Say(null, Manner.MESSAGE, "hello"));
    }
    run.turn();
    assertThat(journal.snapshots).isEmpty();
  }

  @Test
  void oneThatIsWishedForIsKeptEvenWhenNothingHappens() {
    TestRun run = TestRun.begun(journal);
    run.enters("ann");
    run.turn();
    assertThat(journal.snapshots).isEmpty();
    journal.wantsSnapshot = true;
    run.turn();
    assertThat(journal.snapshots).containsExactly(journal.lastSequence());
  }

  @Test
  void noneIsTriedWhileNothingCanBeStored() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    journal.writingFails = true;
    changes(run, ann, 1);
    journal.writingFails = false;
    journal.wantsSnapshot = true;
    run.turn();
    assertThat(journal.snapshots).isEmpty();
  }

  @Test
  void aSnapshotThatFailsIsTriedAfterAsManyFactsAgain() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    journal.snapshotFails = true;
    changes(run, ann, Engine.SNAPSHOT_EVERY);
    assertThat(run.engine.storing()).as("storing goes on").isTrue();
    journal.snapshotFails = false;
    changes(run, ann, Engine.SNAPSHOT_EVERY);
    assertThat(journal.snapshots).hasSize(1);
  }

  @Test
  void shortRunsDoNotPileUpFactsForEver() {
    TestRun run = TestRun.begun(journal);
    changes(run, run.enters("ann"), Engine.SNAPSHOT_EVERY / 2);
    TestRun next = TestRun.begun(journal);
    assertThat(journal.snapshots).isEmpty();
    changes(next, next.enters("ann"), Engine.SNAPSHOT_EVERY / 2);
    assertThat(journal.snapshots).hasSize(1);
  }

  @Test
  void aRunEndsWithASnapshot() {
    TestRun run = TestRun.begun(journal);
    run.enters("ann");
    run.engine.end();
    assertThat(journal.snapshots).containsExactly(journal.lastSequence());
    TestRun next = new TestRun(journal);
    assertThat(Digest.of(next.engine.state())).isEqualTo(Digest.of(run.engine.state()));
  }

  @Test
  void aRunEndsWithoutOneWhenNothingCanBeStored() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    journal.writingFails = true;
    ann.asks(new Quit(Departure.QUIT, ""));
    run.turn();
    run.engine.end();
    assertThat(journal.snapshots).isEmpty();
  }

  @Test
  void whoLeftIsStoredAtTheLastMoment() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    journal.writingFails = true;
    ann.asks(new Quit(Departure.QUIT, ""));
    run.turn();
    journal.writingFails = false;
    run.engine.end();
    assertThat(journal.facts().getLast().event()).isInstanceOf(UserLeft.class);
    assertThat(journal.snapshots).containsExactly(journal.lastSequence());
  }

  @Test
  void aStartFromASnapshotIsTheSameAsFromTheBeginning() {
    TestRun run = TestRun.begun(journal);
    TestAsker ann = run.enters("ann");
    changes(run, ann, 20);
    run.engine.end();
    ann.asks(new Say(null, Manner.MESSAGE, "after it"));
    changes(run, ann, 20);
    TestRun fromSnapshot = new TestRun(journal);
    journal.snapshot = null;
    TestRun fromNothing = new TestRun(journal);
    assertThat(Digest.of(fromSnapshot.engine.state()))
        .isEqualTo(Digest.of(fromNothing.engine.state()))
        .isEqualTo(Digest.of(run.engine.state()));
  }
}
