package parley.core.command;

import parley.core.event.AccountDeleted;
import parley.core.event.Audience;
import parley.core.id.Claim;
import parley.core.state.Account;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Somebody who has proved to own an account gives it up for good; everybody in it is logged out,
/// and leaves where nobody is without an account.
///
/// @param claim that they have
public record DeleteAccount(Claim claim) implements AccountCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(_ -> decideThere(decision));
  }

  private Outcome decideThere(Decision decision) {
    Account account = Policy.claimed(decision.state(), claim);
    if (account == null) {
      return Outcome.refused(new Refusal.WrongPassword());
    }
    for (User user : decision.state().usersOf(account)) {
      if (decision.limits().accounts().required()) {
        Kill.add(decision, user, user.nick(), "");
      } else {
        LogOut.add(decision, user, account);
      }
    }
    decision.add(new AccountDeleted(account.id(), account.name()), new Audience.Nobody());
    return decision.done();
  }
}
