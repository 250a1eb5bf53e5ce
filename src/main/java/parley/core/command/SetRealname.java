package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.RealnameChanged;
import parley.core.state.User;

/// Somebody calls themselves something else.
///
/// @param realname a name of any form; what is too long is cut
public record SetRealname(String realname) implements UserCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    String text = SetAway.cut(realname, decision.limits().users().realnameLengthMax());
    RealnameChanged changed = new RealnameChanged(user.id(), user.nick(), text, user.rooms());
    return decision.add(changed, new Audience.Peers(user.id(), user.rooms())).done();
  }
}
