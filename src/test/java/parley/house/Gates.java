package parley.house;

import parley.account.HashCost;
import parley.account.Invitations;
import parley.account.LoginFailures;
import parley.account.Passwords;
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

  private static Gatekeeper with(String password, Invitations invitations) {
    return new Gatekeeper(
        new Passwords(HashCost.LOWEST, 600, true),
        new LoginFailures(3, () -> 0),
        password,
        invitations);
  }
}
