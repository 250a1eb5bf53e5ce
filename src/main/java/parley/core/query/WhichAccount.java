package parley.core.query;

import parley.core.state.Account;
import parley.core.state.Refusal;
import parley.core.state.Session;
import parley.core.state.State;

/// What does a door need to check that somebody owns an account? For doors, never for people; not
/// even for those who are not on the server.
///
/// @param name the account's name as typed
/// @param key its folded form
public record WhichAccount(String name, String key) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return visitor(state);
  }

  @Override
  public boolean everybody() {
    return true;
  }

  @Override
  public Answer visitor(State state) {
    Account account = state.accounts().named(key);
    return account == null
        ? new Answer.Refused(new Refusal.NoSuchAccount(name))
        : Views.proof(account);
  }
}
