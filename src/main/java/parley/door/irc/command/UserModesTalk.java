package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import parley.core.command.ChangeUserModes;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.query.Answer;
import parley.core.query.WhichUserModes;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.UserLetters;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// How a user is set.
final class UserModesTalk {
  private UserModesTalk() {}

  /// Shows the modes of the client's own user, or changes them.
  static void hear(IrcMessage message, Reply reply) {
    if (message.params().size() < 2) {
      reply.query(
          new WhichUserModes(),
          answer -> {
            if (answer instanceof Answer.UserModes modes) {
              reply.numeric(Numeric.RPL_UMODEIS, letters(modes.modes()));
            }
          });
      return;
    }
    List<UserModeChange> changes = changes(message.param(1), reply);
    if (!changes.isEmpty()) {
      reply.order(new ChangeUserModes(changes));
    }
  }

  private static List<UserModeChange> changes(String word, Reply reply) {
    List<UserModeChange> changes = new ArrayList<>();
    boolean set = true;
    boolean unknown = false;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      UserMode mode = UserLetters.mode(letter);
      if (letter == '+' || letter == '-') {
        set = letter == '+';
      } else if (mode == null) {
        unknown = true;
      } else {
        changes.add(new UserModeChange(mode, set));
      }
    }
    if (unknown) {
      reply.numeric(Numeric.ERR_UMODEUNKNOWNFLAG, "Unknown MODE flag");
    }
    return changes;
  }

  private static String letters(List<UserMode> modes) {
    StringBuilder letters = new StringBuilder("+");
    modes.forEach(mode -> letters.append(UserLetters.of(mode)));
    return letters.toString();
  }
}
