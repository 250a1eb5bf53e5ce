package parley.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.core.event.Kicked;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.Said;
import parley.core.event.SessionMoved;

/// The simulation finds what it is there to find: each bug breaks a rule, and is found by it.
class PlantedBugTest {
  private static final int SEEDS = 40;
  private static final int STEPS = 2_500;

  @BeforeAll
  static void quiet() {
    Quiet.begins();
  }

  @AfterAll
  static void loud() {
    Quiet.ends();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bugs")
  void aPlantedBugIsFound(String name, Rule rule, Supplier<Bug> bug) {
    Set<Rule> found = EnumSet.noneOf(Rule.class);
    for (long seed = 1; seed <= SEEDS && !found.contains(rule); seed++) {
      Options options = Options.drawn(seed).with(Options.Faults.MANY);
      World world = World.of(seed, options, bug.get());
      try (Simulation simulation = Simulation.onFakeDisk(world)) {
        simulation.run(STEPS);
      } catch (Violation e) {
        found.add(e.rule());
      }
    }
    assertThat(found).as(name).contains(rule);
  }

  static Stream<Arguments> bugs() {
    return Stream.of(
            inJournals(), onDisks(), inTelling(), inRosters(), inKeepingOrder(), atTheEdge())
        .flatMap(bugs -> bugs);
  }

  private static Stream<Arguments> inJournals() {
    return Stream.of(
        bug("it drops a fact", Rule.HEARING, JournalBugs::dropsAFact),
        bug("it says stored too early", Rule.HEARING, JournalBugs::storesLater),
        bug("it never recovers", Rule.LIVENESS, JournalBugs::neverRecovers),
        bug("it forgets what was owed", Rule.STORING, JournalBugs::forgetsWhatWasOwed),
        bug("a start misses rooms", Rule.STORING, JournalBugs::loadsWithoutSomeRooms),
        bug("its snapshots are stale", Rule.STORING, JournalBugs::keepsStaleSnapshots));
  }

  private static Stream<Arguments> onDisks() {
    return Stream.of(
        bug("a message is missing", Rule.STORING, JournalBugs::losesAMessageOnDisk),
        bug("a message has other words", Rule.STORING, JournalBugs::changesWords),
        bug("facts have another time", Rule.STORING, JournalBugs::changesATime),
        bug("nothing is synced", Rule.STORING, () -> JournalBugs.flawed(true, false, false)),
        bug("nothing is checked", Rule.STORING, () -> JournalBugs.flawed(false, true, false)),
        bug("what failed stays", Rule.STORING, () -> JournalBugs.flawed(false, false, true)));
  }

  private static Stream<Arguments> inTelling() {
    return Stream.of(
        bug("a fact is told twice", Rule.HEARING, LoopBugs::engineTellsTwice),
        bug("a fact has another time", Rule.HEARING, LoopBugs::engineTellsAnotherTime),
        bug("answers are lost", Rule.OUTCOMES, LoopBugs::engineLosesAnswers),
        bug("answers come twice", Rule.OUTCOMES, LoopBugs::engineAnswersTwice),
        bug("refused, and done", Rule.OUTCOMES, LoopBugs::engineRefusesWhatItDid),
        bug("other rooms are shown", Rule.READING, LoopBugs::engineShowsOtherRooms));
  }

  private static Stream<Arguments> inRosters() {
    return Stream.of(
        bug("it misses a leave", Rule.HEARING, () -> LoopBugs.rosterMisses(RoomLeft.class)),
        bug("it misses a move", Rule.HEARING, () -> LoopBugs.rosterMisses(SessionMoved.class)),
        bug("it misses who enters no room", Rule.MEMBERSHIP, LoopBugs::rosterMissesTheRoomless),
        bug("it misses messages", Rule.HEARING, () -> LoopBugs.rosterMisses(Said.class)),
        bug("it tells twice", Rule.HEARING, LoopBugs::rosterTellsTwice),
        bug("it tells out of order", Rule.HEARING, LoopBugs::rosterSwapsMessages),
        bug("it tells others' whispers", Rule.HEARING, LoopBugs::whispersAreHeardByAll),
        bug("it keeps the gone", Rule.LEAVING, LoopBugs::forgetsToRemoveTheGone),
        bug("it stops", Rule.HEARING, LoopBugs::loopStops));
  }

  private static Stream<Arguments> inKeepingOrder() {
    return Stream.of(
        bug("the kicked still hear", Rule.HEARING, () -> LoopBugs.rosterMisses(Kicked.class)),
        bug(
            "ranks are not told",
            Rule.HEARING,
            () -> LoopBugs.rosterMisses(RoomModesChanged.class)),
        bug(
            "a start takes the kicked in",
            Rule.STORING,
            () -> JournalBugs.loadsWithout(Kicked.class)),
        bug(
            "a start lets the banned in",
            Rule.STORING,
            () -> JournalBugs.loadsWithout(RoomModesChanged.class)));
  }

  private static Stream<Arguments> atTheEdge() {
    return Stream.of(
        bug("an ask is lost", Rule.OUTCOMES, EdgeBugs::losesAnAsk),
        bug("an ask comes twice", Rule.OUTCOMES, EdgeBugs::asksTwice),
        bug("the gone do not quit", Rule.LEAVING, EdgeBugs::forgetsToQuit),
        bug("names are not folded", Rule.MEMBERSHIP, EdgeBugs::foldsNothing));
  }

  private static Arguments bug(String name, Rule rule, Supplier<Bug> bug) {
    return arguments(name, rule, bug);
  }

  @Test
  void everyRuleHasABugThatBreaksIt() {
    assertThat(bugs().map(bug -> bug.get()[1]).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder((Object[]) Rule.values());
  }
}
