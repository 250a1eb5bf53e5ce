package parley.door;

/// One dialect: makes the conversations of the connections that speak it.
public interface Door {
  /// The conversation of a connection that begins to speak this dialect. Nothing is said before
  /// [Conversation#begin()].
  Conversation open(Connection connection);

  /// How its lines are cut.
  default Lines lines() {
    return Lines.TEXT;
  }
}
