package parley.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.query.Place;
import parley.journal.History;

/// Messages by place, in order.
final class PlaceIndex implements History {
  private final Map<Place, List<Fact>> places = new LinkedHashMap<>();

  /// Where a fact was said; null when it is no message.
  static @Nullable Place placeOf(Fact fact) {
    return switch (fact.event()) {
      case Said said -> new Place.OfRoom(said.room());
      case Whispered whispered -> Place.OfPair.of(whispered.from(), whispered.to());
      case Object _ -> null;
    };
  }

  void add(Fact fact) {
    Place place = placeOf(fact);
    if (place != null) {
      places.computeIfAbsent(place, _ -> new ArrayList<>()).add(fact);
    }
  }

  List<Place> places() {
    return List.copyOf(places.keySet());
  }

  /// All messages of a place.
  List<Fact> all(Place place) {
    return places.getOrDefault(place, List.of());
  }

  @Override
  public List<Fact> latest(Place place, long from, long before, int most) {
    List<Fact> all = all(place);
    int end = firstFrom(all, before);
    int start = Math.max(firstFrom(all, from), end - most);
    return start >= end ? List.of() : List.copyOf(all.subList(start, end));
  }

  @Override
  public List<Fact> after(Place place, long after, int most) {
    List<Fact> all = all(place);
    int start = firstFrom(all, after + 1);
    return List.copyOf(all.subList(start, Math.min(all.size(), start + most)));
  }

  private static int firstFrom(List<Fact> all, long sequence) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).sequence() < sequence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
