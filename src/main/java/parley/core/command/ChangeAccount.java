package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.AccountChanged;
import parley.core.event.AccountSetting;
import parley.core.event.Audience;
import parley.core.state.Account;
import parley.core.state.Refusal;
import parley.core.state.State;
import parley.core.state.User;

/// The owner of an account, logged in, decides something about it.
///
/// @param setting how it is to be
public record ChangeAccount(AccountSetting setting) implements AccountCommand {
  /// Certificates of one account: bounds what one person can have kept.
  static final int CERTIFICATES_MAX = 10;

  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    Account account = user.account();
    if (account == null) {
      return Outcome.refused(new Refusal.NotLoggedIn());
    }
    Refusal refusal = refusal(decision, account);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    decision.add(new AccountChanged(account.id(), account.name(), setting), new Audience.Nobody());
    if (setting instanceof AccountSetting.AlwaysOn(boolean on) && !on) {
      decision.state().usersOf(account).forEach(each -> Staying.ends(decision, each));
    }
    return decision.done();
  }

  private @Nullable Refusal refusal(Decision decision, Account account) {
    return switch (setting) {
      case AccountSetting.AlwaysOn(boolean on) ->
          decision.limits().accounts().mayBe(on) ? null : new Refusal.NotOffered();
      case AccountSetting.Certificate(String fingerprint, boolean added) ->
          certificate(decision.state(), account, fingerprint, added);
    };
  }

  private static @Nullable Refusal certificate(
      State state, Account account, String fingerprint, boolean added) {
    if (!added) {
      return null;
    }
    Account owner = state.accounts().withCertificate(fingerprint);
    boolean full = account.certificates().size() >= CERTIFICATES_MAX;
    return full || (owner != null && owner != account) ? new Refusal.CertificateTaken() : null;
  }
}
