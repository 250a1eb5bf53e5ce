package parley.core.event;

/// One thing that the owner of an account decides about it.
public sealed interface AccountSetting {
  /// A client's certificate proves the account, or no longer.
  ///
  /// @param fingerprint SHA-256 of the certificate, lower-case hexadecimal
  record Certificate(String fingerprint, boolean added) implements AccountSetting {}

  /// Whether the owner stays present with no session.
  record AlwaysOn(boolean on) implements AccountSetting {}
}
