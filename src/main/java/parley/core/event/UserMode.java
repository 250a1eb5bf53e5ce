package parley.core.event;

/// What a user, or an operator for them, has decided about how the server treats them.
public enum UserMode {
  /// Not shown to those who share no room with them.
  INVISIBLE,
  /// May do on the server what others may not; taken by [BecameOperator] only.
  OPERATOR,
  /// Hears what operators say to all.
  WALLOPS,
  /// Is a program.
  BOT,
  /// Hears privately only from those who are logged in, or whom they accepted.
  REGISTERED_ONLY
}
