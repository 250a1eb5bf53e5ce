package parley.core.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.event.Audience;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.event.UserModesChanged;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.state.User;

/// Somebody wants to be treated otherwise. What is so already changes nothing; being an operator is
/// given up like this, but not taken.
///
/// @param changes what is to be different, in order
public record ChangeUserModes(List<UserModeChange> changes) implements UserCommand {
  public ChangeUserModes {
    changes = List.copyOf(changes);
  }

  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    Set<UserMode> before = user.modes();
    EnumSet<UserMode> after = EnumSet.noneOf(UserMode.class);
    after.addAll(before);
    for (UserModeChange change : changes) {
      if (!change.set()) {
        after.remove(change.mode());
      } else if (change.mode() != UserMode.OPERATOR) {
        after.add(change.mode());
      }
    }
    List<UserModeChange> made = difference(before, after);
    if (!made.isEmpty()) {
      add(decision, user.id(), user.nick(), made, user);
    }
    return decision.answer(new Answer.UserModes(user.nick(), List.copyOf(after)));
  }

  private static List<UserModeChange> difference(Set<UserMode> before, Set<UserMode> after) {
    List<UserModeChange> made = new ArrayList<>();
    for (UserMode mode : UserMode.values()) {
      if (before.contains(mode) != after.contains(mode)) {
        made.add(new UserModeChange(mode, after.contains(mode)));
      }
    }
    return made;
  }

  private static void add(
      Decision decision, UserId user, Nick nick, List<UserModeChange> made, User whole) {
    decision.add(
        new UserModesChanged(user, nick, made, whole.rooms()), new Audience.Users(List.of(user)));
  }
}
