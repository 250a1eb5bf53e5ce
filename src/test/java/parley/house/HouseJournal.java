package parley.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.query.Place;
import parley.core.state.State;
import parley.journal.Happenings;
import parley.journal.History;
import parley.journal.Journal;
import parley.journal.JournalException;
import parley.journal.Loaded;

/// A journal in memory whose disk fills and breaks when told to. It outlives the house that writes
/// it, so that a test can start another house with it.
public final class HouseJournal implements Journal, History {
  private final List<Fact> facts = new ArrayList<>();
  private boolean writingFails;
  private boolean readingFails;

  /// Whether storing fails from now on.
  public void writingFails(boolean fails) {
    writingFails = fails;
  }

  /// Whether reading history fails from now on.
  public void readingFails(boolean fails) {
    readingFails = fails;
  }

  /// Everything stored, in order.
  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  @Override
  public Loaded load() {
    long time = facts.isEmpty() ? 0 : facts.getLast().timeMillis();
    return new Loaded(null, facts(), lastSequence(), time);
  }

  @Override
  public void commit(List<Fact> batch) {
    if (writingFails) {
      throw new JournalException("there is no room on the disk of this test");
    }
    for (Fact fact : batch) {
      if (fact.sequence() > lastSequence()) {
        facts.add(fact);
      }
    }
  }

  @Override
  public void snapshot(State state) {
    if (writingFails) {
      throw new JournalException("there is no room on the disk of this test");
    }
  }

  @Override
  public History history() {
    return this;
  }

  @Override
  public List<Fact> latest(Place place, long from, long before, int most) {
    List<Fact> found =
        messages(place).stream()
            .filter(fact -> fact.sequence() >= from && fact.sequence() < before)
            .toList();
    return found.subList(Math.max(0, found.size() - most), found.size());
  }

  @Override
  public List<Fact> latestOfPairs(UserId user, int most) {
    Map<Place, Fact> latest = new LinkedHashMap<>();
    for (Fact fact : left(f -> f.event() instanceof Whispered)) {
      if (fact.event() instanceof Whispered said
          && (said.parties().from().equals(user) || said.parties().to().equals(user))) {
        latest.put(Place.OfPair.of(said.parties().from(), said.parties().to()), fact);
      }
    }
    List<Fact> all =
        latest.values().stream().sorted(Comparator.comparingLong(Fact::sequence)).toList();
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  @Override
  public @Nullable Fact message(MessageId id) {
    return left(f -> f.id().equals(id)).stream().findFirst().orElse(null);
  }

  @Override
  public List<Fact> after(Place place, long after, int most) {
    return messages(place).stream().filter(fact -> fact.sequence() > after).limit(most).toList();
  }

  @Override
  public List<Fact> happenings(Place place, long from, long before, int most) {
    List<Fact> found =
        facts.stream()
            .filter(fact -> fact.sequence() >= from && fact.sequence() < before)
            .filter(fact -> Happenings.places(fact).contains(place))
            .toList();
    return found.subList(Math.max(0, found.size() - most), found.size());
  }

  @Override
  public List<Fact> happeningsAfter(Place place, long after, int most) {
    return facts.stream()
        .filter(fact -> fact.sequence() > after && Happenings.places(fact).contains(place))
        .limit(most)
        .toList();
  }

  @Override
  public void close() {}

  private List<Fact> messages(Place place) {
    if (readingFails) {
      throw new JournalException("the disk of this test cannot be read");
    }
    return left(fact -> isIn(place, fact));
  }

  /// Some messages as they are by now: edited ones with their new words, deleted ones not at all.
  private List<Fact> left(Predicate<Fact> wanted) {
    Map<MessageId, Fact> left = new LinkedHashMap<>();
    for (Fact fact : facts) {
      switch (fact.event()) {
        case Said _, Whispered _ when wanted.test(fact) -> left.put(fact.id(), fact);
        case Edited edited ->
            left.computeIfPresent(
                edited.message().message(), (_, old) -> old.withText(edited.text()));
        case Deleted deleted -> left.remove(deleted.message());
        case Event _ -> {}
      }
    }
    return List.copyOf(left.values());
  }

  private static boolean isIn(Place place, Fact fact) {
    return switch (fact.event()) {
      case Said said -> place.equals(new Place.OfRoom(said.room()));
      case Whispered whispered ->
          place.equals(Place.OfPair.of(whispered.parties().from(), whispered.parties().to()));
      case Object _ -> false;
    };
  }

  private long lastSequence() {
    return facts.isEmpty() ? 0 : facts.getLast().sequence();
  }
}
