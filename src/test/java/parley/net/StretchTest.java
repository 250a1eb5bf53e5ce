package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.command.Say;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.Said;

/// Who is told at once what was said, and who one by one.
class StretchTest {
  private final Town town = new Town(1);

  private static List<String> texts(Ear ear) {
    return ear.told.stream()
        .map(told -> told.fact().event())
        .filter(Said.class::isInstance)
        .map(event -> ((Said) event).text())
        .toList();
  }

  private void sayIn(String room, int number, String text) {
    town.ask(number, new Say(Town.room(room), Manner.MESSAGE, text));
  }

  @Test
  void whoOnlyListensIsToldAllAtOnce() {
    town.enter(1, "ann");
    town.enter(2, "bob");
    Ear cy = town.enter(3, "cy");
    town.deliver();
    town.say(1, "one");
    town.say(2, "two");
    town.say(1, "three");
    town.deliver();
    assertThat(cy.volleys).isEqualTo(1);
    assertThat(texts(cy)).containsExactly("one", "two", "three");
  }

  @Test
  void whoSpeaksIsToldOneByOneWithTheirOwnMarks() {
    Ear ann = town.enter(1, "ann");
    town.enter(2, "bob");
    town.deliver();
    town.say(1, "one");
    town.say(2, "two");
    town.say(1, "three");
    town.deliver();
    assertThat(ann.volleys).isZero();
    assertThat(texts(ann)).containsExactly("one", "two", "three");
    assertThat(ann.told.subList(ann.told.size() - 3, ann.told.size()))
        .extracting(Ear.Told::mine)
        .containsExactly(true, false, true);
    assertThat(ann.answers).hasSize(3);
  }

  @Test
  void whoHearsTwoRoomsHearsThemInTheOneOrder() {
    Ear ann = town.enter(1, "ann", Reach.ALL_ROOMS);
    town.enter(2, "bob", Reach.ALL_ROOMS);
    Ear cy = town.enter(3, "cy", Reach.ALL_ROOMS);
    town.join(1, "attic");
    town.join(1, "cellar");
    town.join(2, "attic");
    town.join(2, "cellar");
    town.join(3, "attic");
    town.deliver();
    sayIn("attic", 2, "one");
    sayIn("cellar", 2, "two");
    sayIn("attic", 2, "three");
    town.deliver();
    assertThat(texts(ann)).containsExactly("one", "two", "three");
    assertThat(ann.volleys).isZero();
    assertThat(texts(cy)).containsExactly("one", "three");
    assertThat(cy.volleys).isEqualTo(1);
  }

  @Test
  void whoeverComesBetweenHearsWhatIsSaidAfterwards() {
    town.enter(1, "ann");
    Ear bob = town.enter(2, "bob");
    Ear cy = town.enter(3, "cy");
    town.join(3, "attic");
    town.join(1, "attic");
    town.deliver();
    town.say(1, "one");
    town.join(2, "attic");
    town.say(1, "two");
    town.deliver();
    assertThat(texts(cy)).containsExactly("one", "two");
    assertThat(cy.volleys).isEqualTo(2);
    assertThat(texts(bob)).containsExactly("two");
  }

  @Test
  void whoDoesNotTakeThemAtOnceIsToldOneByOne() {
    town.enter(1, "ann");
    Ear bob = town.enter(2, "bob");
    town.deliver();
    bob.takesVolleys = false;
    town.say(1, "one");
    town.say(1, "two");
    town.deliver();
    assertThat(bob.volleys).isZero();
    assertThat(texts(bob)).containsExactly("one", "two");
  }

  @Test
  void whoeverIsToldHasItsBatchEndedOnce() {
    town.enter(1, "ann");
    Ear bob = town.enter(2, "bob");
    town.deliver();
    int before = bob.batches;
    town.say(1, "one");
    town.say(1, "two");
    town.deliver();
    assertThat(bob.batches).isEqualTo(before + 1);
  }
}
