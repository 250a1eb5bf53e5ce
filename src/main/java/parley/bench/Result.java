package parley.bench;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What one run came to.
///
/// @param figures those that could be taken; none when there were faults
public record Result(Map<Measure, Double> figures, Faults faults) {
  public Result {
    EnumMap<Measure, Double> ordered = new EnumMap<>(Measure.class);
    ordered.putAll(figures);
    figures = Collections.unmodifiableMap(ordered);
  }
}
