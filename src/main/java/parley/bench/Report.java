package parley.bench;

import java.util.List;

/// What all runs of a scenario came to.
///
/// @param load as it was, which may be smaller than the scenario's own
/// @param server in words
/// @param results one for each run that came to its end
public record Report(
    String scenario, Load load, String server, Timing timing, List<Result> results) {
  /// Above this the generator may be what is measured.
  private static final double GENERATOR_LOAD_MAX = 95;

  public Report {
    results = List.copyOf(results);
  }

  /// A figure over all runs.
  record Spread(double lowest, double median, double highest) {}

  /// Whether every receiver got everything as it was sent.
  public boolean clean() {
    return results.stream().noneMatch(result -> result.faults().any());
  }

  /// The faults of the first run that had any.
  Faults faults() {
    return results.stream().map(Result::faults).filter(Faults::any).findFirst().orElse(Faults.NONE);
  }

  /// Those measures that every run has.
  List<Measure> measures() {
    return List.of(Measure.values()).stream()
        .filter(each -> results.stream().allMatch(result -> result.figures().containsKey(each)))
        .toList();
  }

  /// A measure over all runs.
  Spread spread(Measure measure) {
    double[] sorted =
        results.stream()
            .mapToDouble(result -> result.figures().getOrDefault(measure, Double.NaN))
            .sorted()
            .toArray();
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Spread(sorted[0], median, sorted[sorted.length - 1]);
  }

  /// Whether the generator was too busy for the rate to mean anything.
  boolean generatorTooBusy() {
    return measures().contains(Measure.GENERATOR)
        && spread(Measure.GENERATOR).highest() > GENERATOR_LOAD_MAX;
  }
}
