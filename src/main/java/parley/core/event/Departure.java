package parley.core.event;

/// How a session came to its end.
public enum Departure {
  /// The person said so.
  QUIT,
  /// The connection broke or was closed without a word.
  LOST,
  /// No answer to a keep-alive.
  TIMED_OUT,
  /// Did not read what it was sent.
  SLOW_READER,
  /// Sent more than anybody may.
  FLOODED,
  /// Put off the server by an operator.
  KILLED,
  /// Turned out to speak another protocol, and begins anew in it.
  SWITCHED
}
