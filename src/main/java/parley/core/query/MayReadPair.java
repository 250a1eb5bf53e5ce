package parley.core.query;

import parley.core.state.Refusal;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// What may I read of what somebody and I said to each other? All of it, as long as both are who
/// they were: a guest who takes a free nick is a new user.
///
/// @param name the other's nick as typed
/// @param key its folded form
public record MayReadPair(String name, String key) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    User other = state.userNamed(key);
    if (other == null) {
      return new Answer.Refused(new Refusal.NoSuchUser(name));
    }
    Place place = Place.OfPair.of(asker.user().id(), other.id());
    return new Answer.MayRead(place, other.nick().shown(), 1, state.sequence());
  }
}
