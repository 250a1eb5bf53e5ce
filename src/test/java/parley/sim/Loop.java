package parley.sim;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.engine.Delivery;
import parley.engine.Outlet;
import parley.net.Roster;
import parley.sim.Crash.Point;

/// One event loop: batches wait until it gets to them, the real roster tells them to its people.
final class Loop implements Outlet {
  private final int number;
  private final Witness witness;
  private final CrashPoints crashes;
  private final Bug bug;
  private final Roster roster = new Roster();
  private final Map<SessionId, Person> people = new TreeMap<>();
  private final Deque<List<Delivery>> waiting = new ArrayDeque<>();

  Loop(int number, Witness witness, CrashPoints crashes, Bug bug) {
    this.number = number;
    this.witness = witness;
    this.crashes = crashes;
    this.bug = bug;
  }

  int number() {
    return number;
  }

  Collection<Person> people() {
    return people.values();
  }

  int lag() {
    return waiting.size();
  }

  void add(Person person) {
    people.put(person.session(), person);
    witness.add(person);
    roster.add(person.session(), person);
  }

  void remove(Person person) {
    people.remove(person.session());
    witness.remove(person);
    if (!bug.forgetsToRemoveTheGone()) {
      roster.remove(person.session());
    }
  }

  @Override
  public void deliver(List<Delivery> batch) {
    if (number > 0) {
      crashes.pass(Point.BETWEEN_LOOPS);
    }
    waiting.addLast(witness.see(batch));
  }

  /// Gives one batch to those it is for.
  ///
  /// @return false when none was waiting
  boolean turn() {
    List<Delivery> batch = waiting.pollFirst();
    if (batch == null) {
      return false;
    }
    long last = 0;
    for (Delivery delivery : batch) {
      if (delivery instanceof Delivery.Told told) {
        last = Math.max(last, told.fact().sequence());
      }
    }
    roster.deliver(bug.rosterHears(batch));
    for (Person person : people.values()) {
      person.heardUpTo(last);
    }
    return true;
  }

  /// Once nothing waits, the roster says the same as the facts.
  void check(Mirror mirror) {
    Violation.unless(
        roster.sessionCount() == people.size(),
        Rule.LEAVING,
        "loop %s holds %s sessions of %s people",
        number,
        roster.sessionCount(),
        people.size());
    for (SessionId session : people.keySet()) {
      Violation.unless(
          Objects.equals(roster.user(session), mirror.user(session)),
          Rule.MEMBERSHIP,
          "loop %s takes %s for %s",
          number,
          session,
          roster.user(session));
    }
    int heard = 0;
    for (RoomId room : mirror.rooms()) {
      Set<SessionId> expected = new TreeSet<>(mirror.hearing(room));
      expected.retainAll(people.keySet());
      Set<SessionId> found = new TreeSet<>(roster.hearing(room));
      heard += found.isEmpty() ? 0 : 1;
      Violation.unless(
          expected.equals(found),
          Rule.MEMBERSHIP,
          "on loop %s room %s is heard by %s, not by %s",
          number,
          room,
          found,
          expected);
    }
    Violation.unless(
        roster.roomCount() == heard, Rule.LEAVING, "loop %s holds rooms of nobody", number);
  }
}
