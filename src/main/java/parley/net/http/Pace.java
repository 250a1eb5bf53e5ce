package parley.net.http;

/// How slowly a body may come or go: who does not get so much further in so much time is cut, since
/// it holds a connection, an open file and a place that others wait for.
///
/// @param bytes how much
/// @param millis in which time, milliseconds
public record Pace(int bytes, int millis) {
  /// A kilobyte a second is the slowest link there is; half a minute is longer than a phone is
  /// without a network in a tunnel.
  public static final Pace SLOWEST = new Pace(30_720, 30_000);

  public Pace {
    if (bytes < 1 || millis < 1) {
      throw new IllegalArgumentException("something in some time, not " + bytes + ", " + millis);
    }
  }
}
