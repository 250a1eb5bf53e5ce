package parley.server.config.key;

import java.util.List;
import java.util.Map;

/// Says in words what stands in the file.
public final class Found {

  /// Characters of a text that are shown before it is cut: enough to find it again.
  private static final int SHOWN_CHARACTERS = 40;

  private Found() {}

  /// The value itself if it is short and simple, else its type.
  public static String shown(Object value) {
    return switch (value) {
      case String text -> Quoted.toml(cut(text));
      case Long number -> number.toString();
      case Double number -> number.toString();
      case Boolean flag -> flag.toString();
      default -> typeOf(value);
    };
  }

  /// The type of the value, without the value: for secrets.
  public static String typeOf(Object value) {
    return switch (value) {
      case String _ -> "text";
      case Long _ -> "a whole number";
      case Double _ -> "a number with a fraction";
      case Boolean flag -> flag.toString();
      case List<?> _ -> "a list";
      case Map<?, ?> _ -> "a table";
      default -> "a date or time";
    };
  }

  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= SHOWN_CHARACTERS) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
  }
}
