package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.AccountRegistered;
import parley.core.event.Audience;
import parley.core.event.Secret;
import parley.core.id.AccountId;
import parley.core.id.Claim;
import parley.core.name.MailAddress;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.state.AccountRules;
import parley.core.state.Refusal;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// Somebody makes an account, and is logged in to it when they are on the server.
///
/// @param name the account's name
/// @param secret what its password will be checked against
/// @param mail a mail address of its owner; empty for none. Kept only where one is asked for
/// @param invitedMillis when they were invited to, milliseconds since 1970; [Long#MAX_VALUE] where
///   nobody needs to be
public record Register(Nick name, Secret secret, String mail, long invitedMillis)
    implements AccountCommand {
  /// A command where nobody needs to be invited.
  public Register(Nick name, Secret secret, String mail) {
    this(name, secret, mail, Long.MAX_VALUE);
  }

  /// A command without a mail address.
  public Register(Nick name, Secret secret) {
    this(name, secret, "");
  }

  @Override
  public Outcome decide(Decision decision) {
    Session session = decision.state().session(decision.asker());
    return session == null
        ? decide(decision, null)
        : decision.asSession(s -> decide(decision, s.user()));
  }

  private Outcome decide(Decision decision, @Nullable User user) {
    Refusal refusal = refusal(decision.state(), decision.limits().accounts(), user);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    AccountId account = new AccountId(decision.nextSequence());
    long version = decision.nextSequence();
    boolean alwaysOn = decision.limits().accounts().newcomersStay();
    String kept = decision.limits().accounts().mailRequired() ? mail : "";
    decision.add(
        new AccountRegistered(account, name, secret, kept, alwaysOn), new Audience.Nobody());
    if (user != null) {
      LogIn.add(decision, user, account, name);
    }
    return decision.answer(new Answer.Registered(new Claim(account, version), name));
  }

  private @Nullable Refusal refusal(State state, AccountRules rules, @Nullable User user) {
    if (!rules.registration() || (user == null && !rules.beforeEntering())) {
      return new Refusal.RegistrationClosed(user == null && rules.registration());
    }
    if (rules.mailRequired() && !MailAddress.isOne(mail)) {
      return new Refusal.NeedsMailAddress();
    }
    if (user != null && user.account() != null) {
      return new Refusal.AlreadyLoggedIn(user.account().name());
    }
    if (user != null && !rules.customNames() && !user.nick().key().equals(name.key())) {
      return new Refusal.AccountNameMustBeNick(user.nick());
    }
    if (state.accounts().named(name.key()) != null) {
      return new Refusal.AccountExists(name);
    }
    if (invitedMillis <= state.accounts().goneMillis(name.key())) {
      return new Refusal.InvitationUsed();
    }
    if (Names.isGuest(name.key())) {
      return new Refusal.NickReserved(name);
    }
    User holder = state.userNamed(name.key());
    return holder == null || holder == user ? null : new Refusal.NickTaken(name);
  }
}
