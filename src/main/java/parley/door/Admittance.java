package parley.door;

import java.util.function.Predicate;

/// Who is let in without an account.
///
/// It is asked at the doors, which know where somebody comes from; the core does not.
///
/// @param accountRequired whether an account is needed at all
/// @param newcomers whether whoever has none can make one on the way in
/// @param exempt the addresses that need none
public record Admittance(boolean accountRequired, boolean newcomers, Predicate<String> exempt) {
  /// Everybody is let in.
  public static final Admittance OF_ALL = new Admittance(false, true, _ -> false);

  /// Whether a connection is let in only with an account.
  public boolean needsAccount(Connection connection) {
    return accountRequired && !exempt.test(connection.address());
  }
}
