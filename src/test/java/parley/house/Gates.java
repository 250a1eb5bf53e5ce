package parley.house;

import parley.account.HashCost;
import parley.account.Invitations;
import parley.account.LoginFailures;
import parley.account.Passwords;
import parley.core.state.AccountRules;
import parley.core.state.Limits;
import parley.door.Admittance;
import parley.door.Gatekeeper;

/// Gatekeepers that are quick.
public final class Gates {
  private Gates() {}

  /// One that lets everybody come.
  public static Gatekeeper open() {
    return withPassword("");
  }

  /// One of a server with a password.
  public static Gatekeeper withPassword(String password) {
    return with(password, Invitations.notNeeded());
  }

  /// One of a server where only the invited may register.
  public static Gatekeeper invitedOnly(Invitations invitations) {
    return with("", invitations);
  }

  /// One that lets nobody in without an account.
  ///
  /// @param newcomers whether one can make one on the way in
  /// @param exempt an address from where one needs none
  public static Gatekeeper membersOnly(boolean newcomers, String exempt) {
    Gatekeeper open = open();
    return new Gatekeeper(
        open.passwords(),
        open.failures(),
        "",
        open.invitations(),
        new Admittance(true, newcomers, exempt::equals));
  }

  /// The limits of a server that lets in those.
  public static Limits limits(Admittance admittance) {
    return Limits.DEFAULT.with(
        new AccountRules(
            true,
            true,
            false,
            false,
            true,
            true,
            AccountRules.AlwaysOn.OPT_IN,
            admittance.accountRequired()));
  }

  private static Gatekeeper with(String password, Invitations invitations) {
    return new Gatekeeper(
        new Passwords(HashCost.LOWEST, 600, true),
        new LoginFailures(3, () -> 0),
        password,
        invitations);
  }
}
