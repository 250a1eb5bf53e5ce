package parley.door.irc.talk;

import java.util.List;
import parley.account.Invitations;
import parley.account.LoginFailures;
import parley.account.Passwords;
import parley.account.Scram;
import parley.door.Admittance;

/// What the door needs for accounts.
///
/// @param passwords makes and checks what is kept of passwords
/// @param scram the server's side of SCRAM
/// @param failures counts wrong passwords
/// @param mechanisms the SASL mechanisms offered, EXTERNAL apart; none: no accounts
/// @param registration whether anybody may register
/// @param beforeConnect whether that may be before the end of registration
/// @param mailRequired whether a mail address must be given
/// @param customNames whether an account may be called otherwise than its user
/// @param invitations who may register
/// @param admittance who is let in without an account
/// @param shared whether all clients of one account are one person
public record IrcAccounts(
    Passwords passwords,
    Scram scram,
    LoginFailures failures,
    List<String> mechanisms,
    boolean registration,
    boolean beforeConnect,
    boolean mailRequired,
    boolean customNames,
    Invitations invitations,
    Admittance admittance,
    boolean shared) {
  public IrcAccounts {
    mechanisms = List.copyOf(mechanisms);
  }
}
