package parley.bench;

/// What a run can tell in numbers.
public enum Measure {
  DELIVERIES("deliveries", "/s", 0),
  LOGINS("log-ins", "/s", 0),
  CPU("CPU per delivery", "µs", 3),
  CPU_USER("  user", "µs", 3),
  CPU_SYSTEM("  system", "µs", 3),
  FLOOR("a line a write, here", "µs", 3),
  TIMES_FLOOR("CPU per delivery", "× that", 3),
  LOGIN_CPU("CPU per log-in", "µs", 0),
  LOGIN_CPU_USER("  user", "µs", 0),
  LOGIN_CPU_SYSTEM("  system", "µs", 0),
  LINES("lines per read", "", 1),
  P50("delay p50", "ms", 3),
  P99("delay p99", "ms", 3),
  P999("delay p99.9", "ms", 3),
  ENTERING("all enter, time", "s", 2),
  ENTERING_CPU("all enter, CPU", "s", 2),
  EMPTY("resident memory, empty", "MB", 1),
  RESIDENT("resident memory", "MB", 1),
  PER_CONNECTION("memory per connection", "KB", 2),
  STILL_CPU("CPU while still", "% of a core", 1),
  GENERATOR("generator's own load", "% of a core", 0);

  private final String words;
  private final String unit;
  private final int decimals;

  Measure(String words, String unit, int decimals) {
    this.words = words;
    this.unit = unit;
    this.decimals = decimals;
  }

  /// What it is.
  String words() {
    return words;
  }

  /// What it is counted in.
  String unit() {
    return unit;
  }

  /// How many digits behind the point mean something.
  int decimals() {
    return decimals;
  }
}
