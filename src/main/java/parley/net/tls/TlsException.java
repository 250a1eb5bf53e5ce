package parley.net.tls;

/// A certificate or key cannot be used; the message says which, why, and what to do.
public final class TlsException extends Exception {
  private static final long serialVersionUID = 1;

  public TlsException(String message) {
    super(message);
  }

  public TlsException(String message, Throwable cause) {
    super(message, cause);
  }
}
