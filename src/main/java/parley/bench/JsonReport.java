package parley.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Reports for programs: an array with one object for each scenario.
public final class JsonReport {
  private JsonReport() {}

  /// The whole file.
  public static String of(List<Report> reports) {
    return reports.stream()
        .map(JsonReport::report)
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String report(Report report) {
    String runs =
        report.results().stream()
            .map(JsonReport::result)
            .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    return String.join(
        ",\n  ",
        "{\n  \"scenario\": " + quoted(report.scenario()),
        "\"load\": " + quoted(report.load().words()),
        "\"people\": " + report.load().people(),
        "\"server\": " + quoted(report.server()),
        "\"warm_up_seconds\": " + report.timing().warmUpSeconds(),
        "\"seconds\": " + report.timing().seconds(),
        "\"clean\": " + report.clean(),
        "\"generator_too_busy\": " + report.generatorTooBusy(),
        "\"units\": " + units(report),
        "\"medians\": " + medians(report),
        "\"runs\": " + runs + "\n}");
  }

  private static String units(Report report) {
    return report.measures().stream()
        .map(measure -> quoted(key(measure)) + ": " + quoted(measure.unit()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /// A run with a fault has no result, and neither has a scenario with such a run.
  private static String medians(Report report) {
    return report.measures().stream()
        .map(measure -> quoted(key(measure)) + ": " + number(report.spread(measure).median()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String result(Result result) {
    String figures =
        result.figures().entrySet().stream()
            .map((Map.Entry<Measure, Double> entry) ->
                quoted(key(entry.getKey())) + ": " + number(entry.getValue()) + ", ")
            .collect(Collectors.joining());
    Faults faults = result.faults();
    return String.format(
        Locale.ROOT,
        "{%s\"lost\": %d, \"doubled\": %d, \"reordered\": %d, \"mangled\": %d}",
        figures,
        faults.lost(),
        faults.doubled(),
        faults.reordered(),
        faults.mangled());
  }

  private static String key(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }

  /// A string of JSON (RFC 8259 section 7).
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
