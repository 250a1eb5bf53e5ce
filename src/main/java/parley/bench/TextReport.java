package parley.bench;

import java.util.Locale;

/// A report for people.
public final class TextReport {
  private TextReport() {}

  /// The report, with its last line end.
  public static String of(Report report) {
    StringBuilder text = new StringBuilder();
    line(text, report.scenario() + ": " + report.load().words());
    line(text, "  " + report.server());
    line(text, "  " + runs(report));
    if (!report.clean()) {
      line(text, "  faults: " + report.faults());
      line(text, "  A run with a fault has no result.");
      return text.toString();
    }
    line(text, row("", "median", "lowest", "highest", ""));
    for (Measure measure : report.measures()) {
      Report.Spread spread = report.spread(measure);
      line(
          text,
          row(
              measure.words(),
              number(spread.median(), measure),
              number(spread.lowest(), measure),
              number(spread.highest(), measure),
              measure.unit()));
    }
    line(text, "  faults: none");
    if (report.generatorTooBusy()) {
      line(
          text,
          "  warning: the generator had over 95 % of a core to do; it may be what was measured");
    }
    return text.toString();
  }

  private static String runs(Report report) {
    int runs = report.results().size();
    String count = runs + (runs == 1 ? " run" : " runs");
    return switch (report.load()) {
      case Load.Talk _ ->
          count
              + ", "
              + report.timing().warmUpSeconds()
              + " s warm-up, "
              + report.timing().seconds()
              + " s counted";
      case Load.Logins _, Load.Idle _ -> count;
    };
  }

  private static String row(
      String words, String median, String lowest, String highest, String unit) {
    return String.format(
            Locale.ROOT, "  %-23s%12s%12s%12s  %s", words, median, lowest, highest, unit)
        .stripTrailing();
  }

  private static String number(double value, Measure measure) {
    return String.format(Locale.ROOT, "%,." + measure.decimals() + "f", value);
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
