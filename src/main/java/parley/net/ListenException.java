package parley.net;

import java.io.IOException;

/// A port cannot be opened; the message says which, why, and what to do.
public final class ListenException extends IOException {
  private static final long serialVersionUID = 1;

  ListenException(String message, Throwable cause) {
    super(message, cause);
  }

  ListenException(String message) {
    super(message);
  }
}
