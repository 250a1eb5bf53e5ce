package parley.core.command;

import java.util.List;
import parley.core.event.Accepted;
import parley.core.event.Audience;
import parley.core.event.UserMode;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Somebody who hears only from those who are logged in makes an exception, or ends one.
///
/// @param name of whom, as typed
/// @param key the folded form of that name
/// @param accepted false to end it
public record Accept(String name, String key, boolean accepted) implements UserCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    User other = decision.state().userNamed(key);
    if (other == null) {
      return Outcome.refused(new Refusal.NoSuchUser(name));
    }
    if (user.accepts(other.id()) != accepted) {
      add(decision, user, other, accepted);
    }
    return decision.done();
  }

  /// Whoever writes to somebody wants to hear the answer.
  static void onWriting(Decision decision, User user, User to) {
    boolean closed = user.modes().contains(UserMode.REGISTERED_ONLY);
    if (closed && to != user && to.account() == null && !user.accepts(to.id())) {
      add(decision, user, to, true);
    }
  }

  /// Adds that a user hears of another from now on, or no longer.
  static void add(Decision decision, User user, User other, boolean accepted) {
    decision.add(
        new Accepted(user.id(), other.id(), other.nick(), accepted),
        new Audience.Users(List.of(user.id())));
  }
}
