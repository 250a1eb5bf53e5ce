package parley.server;

/// A server that cannot start; the message is a sentence for the operator, saying what to do.
public final class StartException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean misconfigured;

  /// @param misconfigured whether the configuration is to blame, not the machine
  StartException(String message, boolean misconfigured, Throwable cause) {
    super(message, cause);
    this.misconfigured = misconfigured;
  }

  /// Found by looking, not caused by another failure.
  StartException(String message, boolean misconfigured) {
    super(message);
    this.misconfigured = misconfigured;
  }

  /// Whether the configuration is to blame.
  public boolean misconfigured() {
    return misconfigured;
  }
}
