package parley.door.text.style;

import java.util.List;

/// A style cannot be used; the message has a line for each thing that is wrong, with file, line and
/// what was expected.
public final class StyleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StyleException(List<String> problems) {
    super(String.join("\n", problems));
  }

  StyleException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
