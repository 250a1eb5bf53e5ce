package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.HostChanged;
import parley.core.event.Right;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.User;

/// An operator has somebody seen as coming from elsewhere.
///
/// @param name whom, as typed
/// @param key the folded form of that name
/// @param host where from; without spaces, `!` and `@`
public record ChangeHost(String name, String key, String host) implements UserCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User operator) {
    Refusal refusal = Policy.mayOperate(operator, Right.HOSTS);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    User user = decision.state().userNamed(key);
    if (user == null) {
      return Outcome.refused(new Refusal.NoSuchUser(name));
    }
    HostChanged changed =
        new HostChanged(user.id(), user.nick(), user.profile().username(), host, user.rooms());
    return decision.add(changed, new Audience.Peers(user.id(), user.rooms()), user.face()).done();
  }
}
