package parley.journal;

import java.util.List;
import java.util.function.LongSupplier;
import parley.core.event.Fact;
import parley.core.query.Place;

/// What is kept of what was said, and for how long. What is past it is not shown from that moment
/// on, and is taken off the disk soon after.
///
/// @param ageMillis how long a message is kept, milliseconds; 0: for good
/// @param perRoom how many of each room, the latest; 0: all
/// @param perPair how many between any two users, the latest; 0: all
/// @param wallMillis the time, milliseconds since 1970
public record Retention(long ageMillis, int perRoom, int perPair, LongSupplier wallMillis) {
  /// Everything is kept for good.
  public static final Retention ALL = new Retention(0, 0, 0, () -> 0);

  public Retention {
    if (ageMillis < 0 || perRoom < 0 || perPair < 0) {
      throw new IllegalArgumentException("nothing is kept for less than no time");
    }
  }

  /// Whether nothing is ever past it.
  boolean isAll() {
    return ageMillis == 0 && perRoom == 0 && perPair == 0;
  }

  /// Whether places keep only so many.
  boolean isCounted() {
    return perRoom > 0 || perPair > 0;
  }

  /// The time before which nothing is shown any more, milliseconds since 1970.
  long sinceMillis() {
    return ageMillis == 0 ? Long.MIN_VALUE : wallMillis.getAsLong() - ageMillis;
  }

  /// How many messages a place keeps; 0: all.
  int most(Place place) {
    return switch (place) {
      case Place.OfRoom _ -> perRoom;
      case Place.OfPair _ -> perPair;
    };
  }

  /// Those of the latest messages of a place that may still be shown, in order.
  List<Fact> kept(Place place, List<Fact> latest) {
    if (isAll()) {
      return latest;
    }
    int most = most(place);
    int first = most == 0 ? 0 : Math.max(0, latest.size() - most);
    long since = sinceMillis();
    while (first < latest.size() && latest.get(first).timeMillis() < since) {
      first++;
    }
    return latest.subList(first, latest.size());
  }
}
