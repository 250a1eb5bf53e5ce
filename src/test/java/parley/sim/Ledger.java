package parley.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.core.Core;
import parley.core.Digest;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.RoomLeft;
import parley.core.event.SessionDetached;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.query.Place;
import parley.core.state.Limits;
import parley.core.state.State;
import parley.core.state.StateCodec;
import parley.journal.History;

/// What the journal said it stored, from the first fact on, and the state that all of it leads to:
/// what every start must find again.
final class Ledger {
  private static final int PAGE = 500;

  private final Limits limits;
  private final Sightings sightings;
  private final List<Fact> facts = new ArrayList<>();

  /// Batches that were handed over since the last one that was acknowledged.
  private final List<List<Fact>> attempts = new ArrayList<>();

  /// Leavings that were heard while nothing could be stored.
  private final Deque<Fact> owed = new ArrayDeque<>();

  private PlaceIndex messages = new PlaceIndex();
  private Core core;

  /// Up to here it was acknowledged; what a start found after it may be lost again with the power,
  /// until something is acknowledged behind it.
  private long acknowledged;

  Ledger(Limits limits, Sightings sightings) {
    this.limits = limits;
    this.sightings = sightings;
    this.core = new Core(new State(), limits);
  }

  long last() {
    return facts.size();
  }

  Fact fact(long sequence) {
    return facts.get((int) sequence - 1);
  }

  boolean owesNothing() {
    return owed.isEmpty();
  }

  PlaceIndex messages() {
    return messages;
  }

  Digest digest() {
    return Digest.of(core.state());
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  /// A batch is handed to the journal.
  void attempt(List<Fact> batch) {
    attempts.add(List.copyOf(batch));
  }

  /// The journal says that a batch is stored.
  void stored(List<Fact> batch) {
    attempts.clear();
    for (Fact fact : batch) {
      Fact due = owed.peekFirst();
      Violation.unless(
          due == null || due.equals(fact), Rule.STORING, "%s is stored before %s", fact, due);
      if (due != null) {
        owed.removeFirst();
        sightings.saw(Rare.OWED_LEAVING_STORED);
      }
      add(fact);
    }
    acknowledged = last();
  }

  private void add(Fact fact) {
    Violation.unless(
        fact.sequence() == last() + 1, Rule.STORING, "%s is stored after %s", fact, last());
    Violation.unless(
        facts.isEmpty() || fact.timeMillis() >= facts.getLast().timeMillis(),
        Rule.STORING,
        "time falls with %s",
        fact);
    facts.add(fact);
    messages.add(fact);
    try {
      core.evolve(fact);
    } catch (RuntimeException e) {
      throw Violation.of(Rule.STORING, "%s cannot be applied: %s", fact, e);
    }
  }

  /// A fact was told that is not stored: leaving may, while nothing can be stored.
  void toldUnstored(Fact fact, boolean storing) {
    boolean leaving =
        switch (fact.event()) {
          case UserLeft _, RoomLeft _, SessionDetached _ -> true;
          case Object _ -> false;
        };
    Violation.unless(leaving && !storing, Rule.HEARING, "%s was told and is not stored", fact);
    owed.addLast(fact);
  }

  /// The process is gone.
  void crashed() {
    if (!owed.isEmpty()) {
      sightings.saw(Rare.OWED_LEAVING_LOST);
    }
    owed.clear();
  }

  /// A start has found something on the disk.
  ///
  /// @param sequence how far it goes
  /// @param digest the state that the start came to
  /// @param mayLose whether the last commits may be missing
  void found(long sequence, Digest digest, History history, boolean mayLose) {
    if (sequence < last()) {
      Violation.unless(
          mayLose || sequence >= acknowledged,
          Rule.STORING,
          "stored up to %s, found up to %s",
          acknowledged,
          sequence);
      sightings.saw(
          sequence < acknowledged
              ? Rare.LAST_COMMITS_LOST_WITHOUT_SYNC
              : Rare.SURVIVING_BATCH_LOST_AFTER_ALL);
      cutAfter(sequence);
      acknowledged = Math.min(acknowledged, sequence);
    } else if (sequence > last()) {
      survived(sequence, digest, history);
    }
    attempts.clear();
    Violation.unless(
        digest().equals(digest),
        Rule.STORING,
        "the state found at %s is not the one that was stored",
        sequence);
    messages.places().forEach(place -> compare(place, history));
  }

  private void cutAfter(long sequence) {
    List<Fact> kept = List.copyOf(facts.subList(0, (int) sequence));
    facts.clear();
    messages = new PlaceIndex();
    core = new Core(new State(), limits);
    kept.forEach(this::add);
  }

  /// More was found than was acknowledged: it must be the whole of one batch that was handed over.
  private void survived(long sequence, Digest digest, History history) {
    @Nullable List<Fact> found = null;
    for (List<Fact> attempt : attempts) {
      if (attempt.getLast().sequence() == sequence && leadsTo(attempt, digest, history)) {
        found = attempt;
      }
    }
    Violation.unless(
        found != null,
        Rule.STORING,
        "found up to %s, where %s were stored and no batch ended there",
        sequence,
        last());
    sightings.saw(Rare.UNACKNOWLEDGED_BATCH_SURVIVED);
    Objects.requireNonNull(found).forEach(this::add);
  }

  private boolean leadsTo(List<Fact> batch, Digest digest, History history) {
    Core copy = new Core(StateCodec.read(StateCodec.write(core.state())), limits);
    if (batch.getFirst().sequence() != last() + 1) {
      return false;
    }
    batch.forEach(copy::evolve);
    return Digest.of(copy.state()).equals(digest) && areRead(batch, history);
  }

  /// Whether what a batch leaves of its messages can be read.
  private static boolean areRead(List<Fact> batch, History history) {
    PlaceIndex left = new PlaceIndex();
    batch.forEach(left::add);
    return left.places().stream()
        .flatMap(place -> left.all(place).stream())
        .allMatch(fact -> isRead(fact, history));
  }

  /// Messages are no part of the state: two batches may differ in their words alone.
  private static boolean isRead(Fact fact, History history) {
    Place place = PlaceIndex.placeOf(fact);
    return place == null
        || history.after(place, fact.sequence() - 1, 1).stream().anyMatch(f -> same(f, fact));
  }

  private void compare(Place place, History history) {
    List<Fact> expected = messages.all(place);
    int at = 0;
    long after = 0;
    for (List<Fact> page = history.after(place, 0, PAGE);
        !page.isEmpty();
        page = history.after(place, after, PAGE)) {
      for (Fact fact : page) {
        Fact due = at < expected.size() ? expected.get(at) : null;
        Violation.unless(
            due != null && same(due, fact), Rule.STORING, "read %s where %s was stored", fact, due);
        at++;
      }
      after = page.getLast().sequence();
    }
    Violation.unless(
        at == expected.size(),
        Rule.STORING,
        "%s messages of %s are read, %s were stored",
        at,
        place,
        expected.size());
  }

  private static boolean same(Fact one, Fact other) {
    return one.sequence() == other.sequence()
        && one.timeMillis() == other.timeMillis()
        && Objects.equals(one.origin(), other.origin())
        && asStored(one.event()).equals(asStored(other.event()));
  }

  /// In private who spoke to whom is stored as the parties they were.
  private static Event asStored(Event event) {
    return event instanceof Whispered w
        ? new Whispered(
            w.parties().from(),
            w.fromNick(),
            w.parties().to(),
            w.toNick(),
            w.manner(),
            w.text(),
            w.extras(),
            w.parties())
        : event;
  }
}
