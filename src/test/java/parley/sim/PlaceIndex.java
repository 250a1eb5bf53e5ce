package parley.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
import parley.journal.History;

/// Messages by place, in order.
final class PlaceIndex implements History {
  private final Map<Place, List<Fact>> places = new LinkedHashMap<>();
  private int deleted;

  /// Where a fact was said; null when it is no message.
  static @Nullable Place placeOf(Fact fact) {
    return switch (fact.event()) {
      case Said said -> new Place.OfRoom(said.room());
      case Whispered whispered ->
          Place.OfPair.of(whispered.parties().from(), whispered.parties().to());
      case Object _ -> null;
    };
  }

  void add(Fact fact) {
    Place place = placeOf(fact);
    if (place != null) {
      places.computeIfAbsent(place, _ -> new ArrayList<>()).add(fact);
    }
    switch (fact.event()) {
      case Edited edited -> change(edited.message().message(), old -> old.withText(edited.text()));
      case Deleted deleted -> change(deleted.message(), _ -> null);
      case Event _ -> {}
    }
  }

  private void change(MessageId message, Function<Fact, @Nullable Fact> change) {
    Fact old = message(message);
    if (old != null) {
      List<Fact> all = Objects.requireNonNull(places.get(Objects.requireNonNull(placeOf(old))));
      int at = firstFrom(all, old.sequence());
      Fact now = change.apply(old);
      if (now == null) {
        all.remove(at);
        deleted++;
      } else {
        all.set(at, now);
      }
    }
  }

  @Override
  public List<Fact> latestOfPairs(UserId user, int most) {
    throw new UnsupportedOperationException("nobody asks that here");
  }

  @Override
  public @Nullable Fact message(MessageId id) {
    for (List<Fact> all : places.values()) {
      int at = firstFrom(all, id.sequence());
      if (at < all.size() && all.get(at).sequence() == id.sequence()) {
        return all.get(at);
      }
    }
    return null;
  }

  /// How many messages were deleted.
  int deleted() {
    return deleted;
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
