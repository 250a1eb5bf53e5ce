package parley.journal;

/// The journal could not do what was asked; the message says what is wrong and, where a person must
/// act, what to do.
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// With its cause.
  public JournalException(String message, Throwable cause) {
    super(message, cause);
  }

  /// Found by looking, not caused by another failure.
  public JournalException(String message) {
    super(message);
  }
}
