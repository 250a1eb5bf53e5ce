package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.NickChanged;
import parley.core.name.Nick;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Somebody wants another name. One's own in another case is allowed.
///
/// @param nick the name wanted
public record ChangeNick(Nick nick) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    Refusal refusal = Policy.mayBeNamed(decision.state(), user, nick);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    if (user.nick().equals(nick)) {
      return decision.done();
    }
    NickChanged changed = new NickChanged(user.id(), user.nick(), nick, user.rooms());
    return decision.add(changed, new Audience.Peers(user.id(), user.rooms())).done();
  }
}
