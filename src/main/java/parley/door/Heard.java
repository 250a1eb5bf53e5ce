package parley.door;

/// What came in on a connection: one line, or what was wrong with it.
public sealed interface Heard {
  /// A line without its end.
  record Line(String text) implements Heard {}

  /// A line over the limit; what was over is dropped.
  ///
  /// @param limitBytes the limit, bytes
  record TooLong(int limitBytes) implements Heard {}

  /// A line that is no text.
  ///
  /// @param reason what is wrong with it, a short English clause: `it is not valid UTF-8`
  /// @param text what can be read of it; U+FFFD stands for what cannot. For finding out what it was
  ///   meant to be, not for passing on
  record Invalid(String reason, String text) implements Heard {}
}
