package parley.server;

import java.util.Map;

/// A page of figures in the text format of Prometheus (version 0.0.4).
final class Exposition {
  private final StringBuilder page = new StringBuilder();

  /// A value that goes up and down.
  Exposition gauge(String name, String help, long value) {
    return one(name, help, Long.toString(value));
  }

  /// Such a value that is not whole.
  Exposition gauge(String name, String help, double value) {
    return one(name, help, Double.toString(value));
  }

  /// Several values that only go up in one run, told apart by a label.
  Exposition counters(String name, String help, String label, Map<String, Long> values) {
    head(name, "counter", help);
    values.forEach((which, value) ->
        page.append(name)
            .append('{')
            .append(label)
            .append("=\"")
            .append(escaped(which))
            .append("\"} ")
            .append(value)
            .append('\n'));
    return this;
  }

  private Exposition one(String name, String help, String value) {
    head(name, "gauge", help);
    page.append(name).append(' ').append(value).append('\n');
    return this;
  }

  private void head(String name, String type, String help) {
    page.append("# HELP ").append(name).append(' ').append(help).append('\n');
    page.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  /// The page.
  String text() {
    return page.toString();
  }
}
