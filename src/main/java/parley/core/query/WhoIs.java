package parley.core.query;

import parley.core.state.Refusal;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// Who is that?
///
/// @param name the nick as typed
/// @param key its folded form
public record WhoIs(String name, String key) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    User user = state.userNamed(key);
    if (user == null) {
      return new Answer.Refused(new Refusal.NoSuchUser(name));
    }
    return new Answer.Person(
        user.nick(),
        Views.roomNames(state, user, asker.user()),
        user.away(),
        user.sinceMillis(),
        user.face(),
        user.profile().realname());
  }
}
