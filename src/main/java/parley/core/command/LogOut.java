package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.LoggedOut;
import parley.core.event.NickChanged;
import parley.core.name.Nick;
import parley.core.state.Account;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Somebody is no longer the owner of their account, and gives up the name that is protected by it.
public record LogOut() implements AccountCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private static Outcome decide(Decision decision, User user) {
    Account account = user.account();
    if (account == null) {
      return Outcome.refused(new Refusal.NotLoggedIn());
    }
    if (decision.limits().accounts().required()) {
      return Outcome.refused(new Refusal.AccountRequired());
    }
    add(decision, user, account);
    return decision.done();
  }

  /// Adds that a user is no longer logged in, and what comes of it.
  static void add(Decision decision, User user, Account account) {
    Audience peers = new Audience.Peers(user.id(), user.rooms());
    LoggedOut loggedOut =
        new LoggedOut(user.id(), user.nick(), account.id(), account.name(), user.rooms());
    decision.add(loggedOut, peers, user.face());
    if (decision.limits().accounts().reservation()
        && user.nick().key().equals(account.name().key())) {
      Nick guest = decision.state().freeGuest();
      NickChanged changed = new NickChanged(user.id(), user.nick(), guest, user.rooms());
      decision.add(changed, peers, user.face());
    }
    Staying.ends(decision, user);
  }
}
