package parley.door;

/// Why the server closes a connection.
public enum Farewell {
  /// The server stops.
  SHUTDOWN("the server is shutting down"),
  /// Too much waits to be read.
  SLOW_READER("you are reading too slowly"),
  /// Too much was sent for too long.
  FLOOD("you are sending too much"),
  /// Nobody logged in in time.
  LOGIN_TIMEOUT("you did not log in in time"),
  /// The server, or this address, has all the connections it may have.
  FULL("too many connections");

  private final String reason;

  Farewell(String reason) {
    this.reason = reason;
  }

  /// The reason as a short English clause.
  public String reason() {
    return reason;
  }
}
