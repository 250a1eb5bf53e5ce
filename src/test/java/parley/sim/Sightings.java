package parley.sim;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How often each rare state was reached.
final class Sightings {
  private final Map<Rare, Integer> counts = new EnumMap<>(Rare.class);

  void saw(Rare rare) {
    counts.merge(rare, 1, Integer::sum);
  }

  void add(Sightings others) {
    others.counts.forEach((rare, count) -> counts.merge(rare, count, Integer::sum));
  }

  int count(Rare rare) {
    return counts.getOrDefault(rare, 0);
  }

  List<Rare> never() {
    return Stream.of(Rare.values()).filter(rare -> count(rare) == 0).toList();
  }

  String table() {
    StringBuilder table = new StringBuilder();
    for (Rare rare : Rare.values()) {
      table.append(
          "%9d  %s%n"
              .formatted(count(rare), rare.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
    return table.toString();
  }
}
