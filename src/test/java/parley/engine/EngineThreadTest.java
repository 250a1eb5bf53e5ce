package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.Eventually;
import parley.core.command.BeginEpoch;
import parley.core.command.Command;
import parley.core.command.Enter;
import parley.core.command.Say;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.Said;

@Timeout(60)
class EngineThreadTest {
  private final FakeJournal journal = new FakeJournal();
  private final TestRun run = TestRun.begun(journal);
  private final BlockingQueue<EngineThread.Broken> broken = new LinkedBlockingQueue<>();
  private final EngineThread thread = new EngineThread(run.engine, run.inbox, broken::add);

  @AfterEach
  void nothingGoesOn() {
    thread.close();
  }

  private static Command say(String text) {
    return new Say(null, Manner.MESSAGE, text);
  }

  @Test
  void whatIsOfferedIsDone() throws Exception {
    List<Object> stored = Collections.synchronizedList(new ArrayList<>());
    journal.whenStored = () -> stored.add("commit");
    TestAsker ann = run.stranger();
    thread.start();
    ann.asks(new Enter(null, Reach.ONE_ROOM, false));
    Eventually.until("the entering is stored", () -> !stored.isEmpty());
  }

  @Test
  void whatWasOfferedBeforeTheEndIsStored() {
    TestAsker ann = run.enters("ann");
    thread.start();
    for (int i = 0; i < 5_000; i++) {
      ann.asks(say("line " + i));
    }
    thread.close();
    assertThat(journal.facts()).filteredOn(fact -> fact.event() instanceof Said).hasSize(5_000);
    assertThat(journal.snapshots).containsExactly(journal.lastSequence());
    assertThat(broken).isEmpty();
  }

  @Test
  void anIdleEngineEndsAtOnce() {
    thread.start();
    thread.close();
    assertThat(journal.snapshots).hasSize(1);
  }

  @Test
  void aThreadThatNeverStartedHasNothingToEnd() {
    thread.close();
    assertThat(journal.snapshots).isEmpty();
  }

  @Test
  void timeGoesOnWhileItMattersToSomebody() throws Exception {
    run.enters("ann");
    TestAsker guest = run.stranger();
    guest.asks(new Enter(null, Reach.ONE_ROOM, true));
    run.turn();
    run.nowMillis += 1_500;
    List<Object> stored = Collections.synchronizedList(new ArrayList<>());
    journal.whenStored = () -> stored.add("commit");
    thread.start();
    Eventually.until("the guest is announced", () -> !stored.isEmpty());
  }

  @Test
  void aBrokenInvariantIsReportedWithWhatCausedIt() throws Exception {
    TestAsker ann = run.enters("ann");
    Command impossible = new BeginEpoch(0, 1);
    ann.asks(impossible);
    ann.asks(say("never decided"));
    thread.start();
    EngineThread.Broken report = broken.take();
    assertThat(report.cause()).isInstanceOf(IllegalStateException.class);
    assertThat(report.submission()).isEqualTo(new Submission(ann, new Ask.Order(impossible), 2));
    assertThat(journal.facts()).noneMatch(fact -> fact.event() instanceof Said);
  }

  @Test
  void aBrokenEngineDecidesNothingMore() throws Exception {
    TestAsker ann = run.enters("ann");
    ann.asks(new BeginEpoch(0, 1));
    thread.start();
    broken.take();
    int commits = journal.commits.size();
    ann.asks(say("is anybody there?"));
    thread.close();
    assertThat(journal.commits).hasSize(commits);
    assertThat(journal.snapshots).as("no snapshot of a broken state").isEmpty();
  }
}
