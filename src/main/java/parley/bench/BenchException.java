package parley.bench;

/// A run came to no result; the message says why, for whoever started it.
public final class BenchException extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param message one sentence
  public BenchException(String message) {
    super(message);
  }

  /// @param message one sentence
  /// @param cause what was behind it
  public BenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
