package parley.core.query;

import parley.core.event.Rank;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.state.Account;
import parley.core.state.Refusal;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// What may I read of what somebody and I said to each other? All of it, as long as both are who
/// they were: the same account, here or not, or else the same user. A guest who takes a free nick
/// is a new user.
///
/// @param name the other's nick as typed
/// @param key its folded form
public record MayReadPair(String name, String key) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    User other = state.userNamed(key);
    if (other != null) {
      return with(state, asker, other.party(), other.nick());
    }
    Account account = state.accounts().named(key);
    return account == null
        ? new Answer.Refused(new Refusal.NoSuchUser(name))
        : with(state, asker, new UserId(account.id().value()), account.name());
  }

  private static Answer with(State state, Session asker, UserId party, Nick nick) {
    UserId self = asker.user().party();
    Place place = Place.OfPair.of(self, party);
    return new Answer.MayRead(place, nick.shown(), 1, state.sequence(), self, Rank.MEMBER);
  }
}
