package parley.door.irc.talk;

import org.jspecify.annotations.Nullable;
import parley.core.event.UserMode;

/// Modes of users as clients write them.
public final class UserLetters {
  private UserLetters() {}

  /// The letter of a mode.
  public static char of(UserMode mode) {
    return switch (mode) {
      case INVISIBLE -> 'i';
      case OPERATOR -> 'o';
      case WALLOPS -> 'w';
      case BOT -> 'B';
      case REGISTERED_ONLY -> 'R';
    };
  }

  /// The mode of a letter; null when it is none.
  public static @Nullable UserMode mode(char letter) {
    for (UserMode mode : UserMode.values()) {
      if (of(mode) == letter) {
        return mode;
      }
    }
    return null;
  }
}
