package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.Digest;
import parley.core.command.Command;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Quit;
import parley.core.command.Say;
import parley.core.event.Departure;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.Said;
import parley.core.event.UserLeft;
import parley.core.query.Answer;
import parley.core.query.WhichRooms;
import parley.core.query.WhoAmI;
import parley.core.query.WhoIsOnline;
import parley.core.state.Refusal;

/// What the engine does while nothing can be stored, and afterwards.
class EngineFailureTest {
  private static final Quit BYE = new Quit(Departure.QUIT, "bye");
  private static final Command HELLO = new Say(null, Manner.MESSAGE, "hello");

  private final FakeJournal journal = new FakeJournal();
  private final TestRun run = TestRun.begun(journal);
  private final TestAsker ann = run.enters("ann");
  private final TestAsker bob = run.enters("bob");

  @BeforeEach
  void theDiskFails() {
    run.first.clear();
    journal.tries = 0;
    journal.writingFails = true;
  }

  @Test
  void theSenderIsToldAndNobodyHears() {
    ann.asks(HELLO);
    run.turn();
    assertThat(ann.last()).isEqualTo(new Answer.NotStored());
    assertThat(run.told()).isEmpty();
    assertThat(run.engine.storing()).isFalse();
  }

  @Test
  void everybodyOfTheBatchIsToldOnce() {
    int before = ann.answers.size();
    ann.asks(HELLO);
    bob.asks(HELLO);
    ann.asks(new Join(Chat.room("garden")));
    run.turn();
    assertThat(ann.answers.subList(before, ann.answers.size()))
        .containsExactly(new Answer.NotStored(), new Answer.NotStored());
    assertThat(bob.last()).isEqualTo(new Answer.NotStored());
    assertThat(journal.tries).as("one commit for all").isEqualTo(1);
  }

  @Test
  void theStateGoesBackToWhatIsStored() {
    Digest before = Digest.of(run.engine.state());
    ann.asks(new Join(Chat.room("garden")));
    run.stranger().asks(new Enter(Chat.nick("cy"), Reach.ONE_ROOM, false));
    run.turn();
    assertThat(Digest.of(run.engine.state())).isEqualTo(before);
  }

  @Test
  void questionsAreAnsweredFromWhatIsStored() {
    ann.asks(new Join(Chat.room("garden")));
    ann.asks(new WhoAmI());
    run.turn();
    assertThat(((Answer.Me) ann.last()).rooms().getFirst().name().shown()).isEqualTo("lobby");
    bob.notes("x");
    run.turn();
    assertThat(bob.last()).isEqualTo(new Answer.Noted("x"));
  }

  @Test
  void theJournalIsNotTriedMoreOftenThanOnceASecond() {
    for (int i = 0; i < 5; i++) {
      ann.asks(HELLO);
      run.turn();
      run.nowMillis += 199;
    }
    assertThat(journal.tries).isEqualTo(1);
    run.nowMillis += 5;
    ann.asks(HELLO);
    run.turn();
    assertThat(journal.tries).isEqualTo(2);
    ann.asks(HELLO);
    run.turn();
    assertThat(journal.tries).isEqualTo(2);
  }

  @Test
  void writingGoesOnWhenThereIsRoomAgain() {
    long last = journal.lastSequence();
    ann.asks(HELLO);
    run.turn();
    journal.writingFails = false;
    ann.asks(HELLO);
    run.turn();
    assertThat(ann.last()).as("not tried yet").isEqualTo(new Answer.NotStored());
    run.nowMillis += Engine.RETRY_MILLIS;
    ann.asks(HELLO);
    run.turn();
    assertThat(ann.last()).isEqualTo(Answer.Done.DONE);
    assertThat(run.engine.storing()).isTrue();
    assertThat(journal.lastSequence()).as("no number is lost").isEqualTo(last + 1);
  }

  @Test
  void leavingSucceedsAndIsHeard() {
    ann.asks(HELLO);
    bob.asks(BYE);
    ann.asks(HELLO);
    run.turn();
    assertThat(bob.last()).isEqualTo(Answer.Done.DONE);
    assertThat(ann.last()).isEqualTo(new Answer.NotStored());
    assertThat(run.toldEvents()).singleElement().isInstanceOf(UserLeft.class);
    assertThat(run.engine.state().userNamed("bob")).isNull();
  }

  @Test
  void whoLeftIsStoredFirstWhenThereIsRoomAgain() {
    bob.asks(BYE);
    run.turn();
    journal.writingFails = false;
    run.nowMillis += Engine.RETRY_MILLIS;
    ann.asks(HELLO);
    run.turn();
    List<List<Fact>> commits = journal.commits.subList(3, journal.commits.size());
    assertThat(commits).hasSize(2);
    assertThat(commits.getFirst()).isEqualTo(run.told().subList(0, 1));
    assertThat(commits.getLast().getFirst().event()).isInstanceOf(Said.class);
    assertThat(commits.getLast().getFirst().sequence())
        .isEqualTo(commits.getFirst().getFirst().sequence() + 1);
  }

  @Test
  void timeAloneStoresWhoLeft() {
    bob.asks(BYE);
    run.turn();
    journal.writingFails = false;
    run.nowMillis += Engine.RETRY_MILLIS;
    run.engine.tick();
    run.turn();
    assertThat(journal.facts().getLast().event()).isInstanceOf(UserLeft.class);
    assertThat(run.engine.storing()).as("storing works").isTrue();
  }

  @Test
  void whatIsOwedIsTriedAgainAndAgain() {
    bob.asks(BYE);
    run.turn();
    for (int i = 0; i < 3; i++) {
      run.nowMillis += Engine.RETRY_MILLIS;
      run.engine.tick();
      run.turn();
    }
    assertThat(journal.tries).isEqualTo(4);
    journal.writingFails = false;
    run.nowMillis += Engine.RETRY_MILLIS;
    ann.asks(BYE);
    run.turn();
    assertThat(journal.facts().subList(journal.facts().size() - 2, journal.facts().size()))
        .extracting(fact -> ((UserLeft) fact.event()).nick().shown())
        .containsExactly("bob", "ann");
  }

  @Test
  void aFailureAfterPayingIsAFailureAgain() {
    bob.asks(BYE);
    run.turn();
    journal.writingFails = false;
    journal.whenStored = () -> journal.writingFails = true;
    run.nowMillis += Engine.RETRY_MILLIS;
    ann.asks(HELLO);
    run.turn();
    assertThat(ann.last()).isEqualTo(new Answer.NotStored());
    assertThat(run.engine.storing()).isFalse();
    assertThat(journal.facts().getLast().event()).isInstanceOf(UserLeft.class);
    assertThat(run.engine.state().sequence()).isEqualTo(journal.lastSequence());
  }

  @Test
  void newcomersAreToldSoAndMayLookAround() {
    TestAsker cy = run.stranger();
    cy.asks(new WhichRooms());
    run.turn();
    assertThat(cy.last()).isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
    cy.asks(new Enter(Chat.nick("cy"), Reach.ONE_ROOM, false));
    cy.asks(new WhoIsOnline(10));
    run.turn();
    assertThat(cy.answers).element(1).isEqualTo(new Answer.NotStored());
    assertThat(cy.last()).isEqualTo(new Answer.Online(List.of("ann", "bob"), 2));

    journal.writingFails = false;
    run.nowMillis += Engine.RETRY_MILLIS;
    ann.asks(HELLO);
    cy.asks(new WhichRooms());
    run.turn();
    assertThat(cy.last()).as("storing works when that batch is stored").isNotNull();
    cy.asks(new WhichRooms());
    run.turn();
    assertThat(cy.last()).isEqualTo(new Answer.Refused(new Refusal.NotEntered()));
  }

  @Test
  void aNameGivenUpWhileFailingIsFreeAfterwards() {
    bob.asks(BYE);
    run.turn();
    journal.writingFails = false;
    run.nowMillis += Engine.RETRY_MILLIS;
    TestAsker other = run.stranger();
    other.asks(new Enter(Chat.nick("BOB"), Reach.ONE_ROOM, false));
    run.turn();
    assertThat(other.last()).isInstanceOf(Answer.Entered.class);
  }

  @Test
  void theNextRunKnowsNothingOfWhatWasNeverStored() {
    ann.asks(new Join(Chat.room("garden")));
    bob.asks(BYE);
    run.turn();
    TestRun next = new TestRun(journal);
    assertThat(next.engine.state().userNamed("bob")).isNotNull();
    journal.writingFails = false;
    next.engine.begin();
    assertThat(next.engine.state().users()).isEmpty();
    assertThat(next.engine.state().roomNamed("garden")).isNull();
  }

  @Test
  void linesOfAFailedBatchAreNotShownToNewcomers() {
    ann.asks(HELLO);
    run.turn();
    journal.writingFails = false;
    run.nowMillis += Engine.RETRY_MILLIS;
    TestAsker cy = run.enters("cy");
    assertThat(cy.recent).isEmpty();
  }
}
