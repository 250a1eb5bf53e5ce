package parley.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.event.RoomJoined;
import parley.core.id.SessionId;
import parley.engine.Ask;
import parley.engine.Asker;
import parley.engine.Delivery;

/// Sees each batch as the engine gives it out, before any loop does, and knows from then on who has
/// to hear what.
final class Witness {
  private final Ledger ledger;
  private final Sightings sightings;
  private final Bug bug;
  private final Map<SessionId, Person> people = new TreeMap<>();
  private final Mirror mirror = new Mirror();
  private final PlaceIndex messages = new PlaceIndex();
  private final Notable notable;
  private long toldUpTo;
  private final BooleanSupplier storing;
  private boolean storedBefore = true;
  private List<Delivery> given = List.of();
  private List<Delivery> told = List.of();

  /// Asks whose facts were told in this batch and that are still to be answered.
  private final Map<Asker, Map<Object, List<Fact>>> open = new LinkedHashMap<>();

  /// A witness of one run of the server, which begins where the ledger stands.
  ///
  /// @param storing whether the engine says that it can store
  Witness(World world, BooleanSupplier storing) {
    this.ledger = world.ledger();
    this.sightings = world.sightings();
    this.notable = world.notable();
    this.bug = world.bug();
    this.storing = storing;
    this.toldUpTo = ledger.last();
    for (Fact fact : ledger.facts()) {
      messages.add(fact);
      if (fact.event() instanceof RoomJoined joined) {
        mirror.named(joined);
      }
    }
  }

  Mirror mirror() {
    return mirror;
  }

  long toldUpTo() {
    return toldUpTo;
  }

  void add(Person person) {
    people.put(person.session(), person);
  }

  void remove(Person person) {
    people.remove(person.session());
  }

  /// The engine begins a turn.
  void turnBegins() {
    storedBefore = storing.getAsBoolean();
  }

  /// Takes in a batch once, however many loops are given it.
  ///
  /// @return what the loops are given
  @SuppressWarnings("ReferenceEquality") // the same batch, not an equal one
  List<Delivery> see(List<Delivery> batch) {
    if (batch == given) {
      return told;
    }
    given = batch;
    told = bug.engineTells(batch);
    open.clear();
    for (Delivery delivery : told) {
      switch (delivery) {
        case Delivery.Told(Fact fact, Asker asker, Object tag) -> tell(fact, asker, tag);
        case Delivery.Answered answered -> answer(answered);
      }
    }
    Violation.unless(open.isEmpty(), Rule.OUTCOMES, "these were never answered: %s", open);
    return told;
  }

  private void tell(Fact fact, @Nullable Asker asker, @Nullable Object tag) {
    if (!fact.isPassing()) {
      inOrder(fact);
    }
    Ask ask = asker instanceof Person person ? person.asked(tag) : null;
    notable.about(fact, ask, mirror);
    for (SessionId hearer : mirror.apply(fact)) {
      Person person = people.get(hearer);
      if (person != null) {
        person.expects(fact);
      }
    }
    messages.add(fact);
    if (asker instanceof Person person && !person.gone() && tag != null) {
      open.computeIfAbsent(person, _ -> new LinkedHashMap<>())
          .computeIfAbsent(tag, _ -> new ArrayList<>())
          .add(fact);
    }
  }

  /// What is not told in passing is told in its place, as it is stored.
  private void inOrder(Fact fact) {
    Violation.unless(
        fact.sequence() == toldUpTo + 1, Rule.HEARING, "%s is told after %s", fact, toldUpTo);
    if (fact.sequence() <= ledger.last()) {
      Violation.unless(
          fact.equals(ledger.fact(fact.sequence())),
          Rule.HEARING,
          "%s is told, %s was stored",
          fact,
          ledger.fact(fact.sequence()));
    } else {
      ledger.toldUnstored(fact, storing.getAsBoolean());
    }
    toldUpTo = fact.sequence();
  }

  private void answer(Delivery.Answered answered) {
    if (!(answered.asker() instanceof Person person) || person.gone()) {
      return;
    }
    Ask ask = person.asked(answered.tag());
    Violation.unless(ask != null, Rule.OUTCOMES, "%s was not asked", answered);
    Map<Object, List<Fact>> mine = open.getOrDefault(person, new LinkedHashMap<>());
    List<Fact> own = answered.tag() == null ? null : mine.remove(answered.tag());
    if (mine.isEmpty()) {
      open.remove(person);
    }
    if (ask != null) {
      Outcomes.check(ask, answered.answer(), own == null ? List.of() : own);
      boolean stores = storedBefore && storing.getAsBoolean();
      new Reading(mirror, messages, stores, sightings).check(person, answered);
      notable.about(answered.answer());
    }
  }

  /// Everything that is stored has been told, and everybody has heard what was for them.
  void checkSettled() {
    Violation.unless(
        toldUpTo >= ledger.last(),
        Rule.HEARING,
        "stored up to %s, told up to %s",
        ledger.last(),
        toldUpTo);
    for (Person person : people.values()) {
      person.heardUpTo(toldUpTo);
      Violation.unless(
          person.underWay() == 0,
          Rule.OUTCOMES,
          "%s waits for %s answers",
          person,
          person.underWay());
    }
  }
}
