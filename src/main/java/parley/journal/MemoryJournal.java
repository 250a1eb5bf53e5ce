package parley.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Quote;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.query.Place;
import parley.core.state.State;

/// A journal that forgets: everything when it ends, old messages before. For servers that keep
/// nothing, and for tests.
///
/// Facts that are neither messages nor happen in a place need no keeping, since nobody starts from
/// here.
public final class MemoryJournal implements Journal, History {
  /// Messages kept of each place, the oldest forgotten first: ten pages of history.
  static final int PER_PLACE_MAX = 1_000;

  /// What is kept in all, in characters, the oldest forgotten first: at most some 64 MiB of memory.
  static final long CHARACTERS_MAX = 16L << 20;

  /// What a message counts besides its text, in characters: its names and objects.
  private static final int AROUND_A_TEXT = 200;

  private final Map<Place, TreeMap<Long, Fact>> places = new LinkedHashMap<>();
  private final TreeMap<Long, Place> order = new TreeMap<>();
  private final MemoryHappenings happenings = new MemoryHappenings();
  private final Retention retention;
  private Head head = Head.NONE;
  private long characters;

  /// Forgets as little as it can.
  public MemoryJournal() {
    this(Retention.ALL);
  }

  /// Forgets what is past its retention as well.
  public MemoryJournal(Retention retention) {
    this.retention = retention;
  }

  /// Nothing: whatever was before is gone.
  ///
  /// @throws IllegalStateException when something was stored in this run
  @Override
  public synchronized Loaded load() {
    if (!head.equals(Head.NONE)) {
      throw new IllegalStateException("what happened in this run was not kept");
    }
    return new Loaded(null, List.of(), 0, 0);
  }

  @Override
  public synchronized void commit(List<Fact> facts) {
    for (Fact fact : head.news(facts)) {
      Place place = Places.of(fact.event());
      if (place != null) {
        keep(place, fact);
      }
      change(fact.event());
      happenings.note(fact);
      head = new Head(fact.sequence(), fact.timeMillis());
    }
    forgetOld();
  }

  /// Keeps nothing: nobody starts from here.
  @Override
  public void snapshot(State state) {}

  @Override
  public History history() {
    return this;
  }

  @Override
  public synchronized void close() {
    places.clear();
    order.clear();
    happenings.clear();
    characters = 0;
  }

  @Override
  public synchronized List<Fact> latest(Place place, long from, long before, int most) {
    forgetOld();
    if (most < 1 || from >= before) {
      return List.of();
    }
    Collection<Fact> there = of(place).subMap(from, true, before, false).descendingMap().values();
    return there.stream().limit(most).toList().reversed();
  }

  @Override
  public synchronized List<Fact> after(Place place, long after, int most) {
    forgetOld();
    return of(place).tailMap(after, false).values().stream().limit(Math.max(most, 0)).toList();
  }

  @Override
  public synchronized List<Fact> happenings(Place place, long from, long before, int most) {
    return happenings.latest(place, from, before, retention.sinceMillis(), most);
  }

  @Override
  public synchronized List<Fact> happeningsAfter(Place place, long after, int most) {
    return happenings.after(place, after, retention.sinceMillis(), most);
  }

  @Override
  public List<Fact> kept(Place place, List<Fact> latest) {
    return retention.kept(place, latest);
  }

  private NavigableMap<Long, Fact> of(Place place) {
    return places.getOrDefault(place, new TreeMap<>());
  }

  private void keep(Place place, Fact fact) {
    TreeMap<Long, Fact> there = places.computeIfAbsent(place, _ -> new TreeMap<>());
    there.put(fact.sequence(), fact);
    order.put(fact.sequence(), place);
    characters += characters(fact);
    int most = retention.most(place);
    if (there.size() > (most == 0 ? PER_PLACE_MAX : Math.min(most, PER_PLACE_MAX))) {
      forget(there.firstKey());
    }
    while (characters > CHARACTERS_MAX) {
      forget(order.firstKey());
    }
  }

  private void forgetOld() {
    long since = retention.sinceMillis();
    while (!order.isEmpty() && timeMillis(order.firstEntry()) < since) {
      forget(order.firstKey());
    }
  }

  private long timeMillis(Map.Entry<Long, Place> message) {
    Fact fact = of(message.getValue()).get(message.getKey());
    return fact == null ? Long.MAX_VALUE : fact.timeMillis();
  }

  private void change(Event event) {
    switch (event) {
      case Edited(Quote message, _, _, _, String text) -> {
        Fact old = message(message.message());
        if (old != null) {
          forget(old.sequence());
          keep(Objects.requireNonNull(Places.of(old.event())), old.withText(text));
        }
      }
      case Deleted deleted -> {
        if (order.containsKey(deleted.message().sequence())) {
          forget(deleted.message().sequence());
        }
      }
      case Event _ -> {}
    }
  }

  @Override
  public synchronized List<Fact> latestOfPairs(UserId user, int most) {
    return places.entrySet().stream()
        .filter(place ->
            place.getKey() instanceof Place.OfPair(UserId lower, UserId higher)
                && (lower.equals(user) || higher.equals(user)))
        .map(place -> place.getValue().lastEntry().getValue())
        .sorted(Comparator.comparingLong(Fact::sequence).reversed())
        .limit(most)
        .toList()
        .reversed();
  }

  @Override
  public synchronized @Nullable Fact message(MessageId id) {
    Place place = order.get(id.sequence());
    return place == null ? null : of(place).get(id.sequence());
  }

  private void forget(long sequence) {
    Place place = order.remove(sequence);
    TreeMap<Long, Fact> there = place == null ? null : places.get(place);
    Fact fact = there == null ? null : there.remove(sequence);
    if (place == null || there == null || fact == null) {
      throw new IllegalStateException("message " + sequence + " was not kept");
    }
    characters -= characters(fact);
    if (there.isEmpty()) {
      places.remove(place);
    }
  }

  private static int characters(Fact fact) {
    int text =
        switch (fact.event()) {
          case Said said -> said.text().length();
          case Whispered whispered -> whispered.text().length();
          case Event _ -> 0;
        };
    return AROUND_A_TEXT + text;
  }
}
