package parley.core.state;

/// What the operator has decided about accounts.
///
/// @param registration whether anybody may register
/// @param beforeEntering whether somebody may who is not on the server yet
/// @param mailRequired whether whoever registers must give a mail address
/// @param customNames whether an account may be called otherwise than the nick that registers it
/// @param reservation whether the nick of an account is refused to others
/// @param shared whether the sessions of one account are one user
/// @param alwaysOn whether the owner of an account stays present with no session
/// @param required whether nobody takes part without an account: whoever is let in stays logged in
public record AccountRules(
    boolean registration,
    boolean beforeEntering,
    boolean mailRequired,
    boolean customNames,
    boolean reservation,
    boolean shared,
    AlwaysOn alwaysOn,
    boolean required) {
  /// What a small public server needs.
  public static final AccountRules DEFAULT =
      new AccountRules(true, true, false, false, true, true, AlwaysOn.OPT_IN);

  /// Rules of a server where anybody may take part.
  public AccountRules(
      boolean registration,
      boolean beforeEntering,
      boolean mailRequired,
      boolean customNames,
      boolean reservation,
      boolean shared,
      AlwaysOn alwaysOn) {
    this(
        registration,
        beforeEntering,
        mailRequired,
        customNames,
        reservation,
        shared,
        alwaysOn,
        false);
  }

  /// Whether owners of accounts stay present with no session.
  public enum AlwaysOn {
    /// Those who ask for it.
    OPT_IN,
    /// Those who do not ask to leave.
    OPT_OUT,
    /// All.
    MANDATORY,
    /// None.
    DISABLED
  }

  /// Whether the owner of a new account stays.
  public boolean newcomersStay() {
    return alwaysOn == AlwaysOn.OPT_OUT || alwaysOn == AlwaysOn.MANDATORY;
  }

  /// Whether an owner may decide that.
  public boolean mayBe(boolean on) {
    return switch (alwaysOn) {
      case OPT_IN, OPT_OUT -> true;
      case MANDATORY -> on;
      case DISABLED -> !on;
    };
  }
}
