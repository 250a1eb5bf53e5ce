package parley.core.name;

/// Why a name cannot be taken, as a value; doors put it into words.
public sealed interface NameProblem {
  /// Nothing was given.
  record Empty() implements NameProblem {}

  /// The name is longer than it may be.
  ///
  /// @param lengthMax in characters (code points)
  record TooLong(int lengthMax) implements NameProblem {}

  /// The name holds a character that it may not.
  ///
  /// @param character a printable description: the character itself, or its name
  record BadCharacter(String character) implements NameProblem {}

  /// Names of the form `guest_N` are given out by the server only.
  record GuestName() implements NameProblem {}

  /// The name is one that services answer by on other servers: people trust it with passwords.
  record ServiceName() implements NameProblem {}

  /// The reason as a short English clause without a final stop.
  default String reason() {
    return switch (this) {
      case Empty() -> "a name is needed";
      case TooLong(int lengthMax) -> "it is longer than " + lengthMax + " characters";
      case BadCharacter(String character) -> "it may not contain " + character;
      case GuestName() -> "guest names are given out by the server";
      case ServiceName() -> "services are called so";
    };
  }
}
