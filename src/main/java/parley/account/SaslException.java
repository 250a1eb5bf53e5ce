package parley.account;

/// What a client said is not what its mechanism has it say.
public final class SaslException extends Exception {
  private static final long serialVersionUID = 1L;

  /// What is wrong with it: a short English clause, without anything secret.
  public SaslException(String message) {
    super(message);
  }
}
