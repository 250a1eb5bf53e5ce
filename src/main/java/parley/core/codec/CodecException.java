package parley.core.codec;

/// Bytes that are not what a codec writes.
public final class CodecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is wrong with them.
  public CodecException(String message) {
    super(message);
  }
}
