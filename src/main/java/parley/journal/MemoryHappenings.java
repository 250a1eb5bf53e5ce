package parley.journal;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import parley.core.event.Fact;
import parley.core.query.Place;

/// What happened in places besides messages, as far as it is kept in memory: the oldest is
/// forgotten first.
final class MemoryHappenings {
  /// Kept of all places together: some 20 MiB of memory.
  static final int MAX = 50_000;

  private final Map<Place, TreeMap<Long, Fact>> places = new LinkedHashMap<>();
  private final ArrayDeque<Listed> order = new ArrayDeque<>();

  private record Listed(Place place, long sequence) {}

  void note(Fact fact) {
    for (Place place : Happenings.places(fact)) {
      places.computeIfAbsent(place, _ -> new TreeMap<>()).put(fact.sequence(), fact);
      order.addLast(new Listed(place, fact.sequence()));
      if (order.size() > MAX) {
        forgetOldest();
      }
    }
  }

  private void forgetOldest() {
    Listed oldest = order.removeFirst();
    TreeMap<Long, Fact> there = places.get(oldest.place());
    if (there != null) {
      there.remove(oldest.sequence());
      if (there.isEmpty()) {
        places.remove(oldest.place());
      }
    }
  }

  List<Fact> latest(Place place, long from, long before, long sinceMillis, int most) {
    if (from >= before) {
      return List.of();
    }
    return of(place).subMap(from, true, before, false).descendingMap().values().stream()
        .takeWhile(fact -> fact.timeMillis() >= sinceMillis)
        .limit(most)
        .toList()
        .reversed();
  }

  List<Fact> after(Place place, long after, long sinceMillis, int most) {
    return of(place).tailMap(after, false).values().stream()
        .dropWhile(fact -> fact.timeMillis() < sinceMillis)
        .limit(Math.max(most, 0))
        .toList();
  }

  void clear() {
    places.clear();
    order.clear();
  }

  private NavigableMap<Long, Fact> of(Place place) {
    return places.getOrDefault(place, new TreeMap<>());
  }
}
