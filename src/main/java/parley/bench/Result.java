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

  /// The same with what a bare write costs, if it is known what a delivery does.
  Result beside(double floorMicros) {
    Double cpu = figures.get(Measure.CPU);
    if (cpu == null) {
      return this;
    }
    EnumMap<Measure, Double> more = new EnumMap<>(figures);
    more.put(Measure.FLOOR, floorMicros);
    more.put(Measure.TIMES_FLOOR, cpu / floorMicros);
    return new Result(more, faults);
  }
}
