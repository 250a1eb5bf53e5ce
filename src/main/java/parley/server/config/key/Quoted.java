package parley.server.config.key;

/// Writes text the way a TOML file has it: in double quotes, on one line, with nothing that a
/// terminal would obey.
public final class Quoted {

  /// Stands for half of a surrogate pair, which no file in UTF-8 can hold.
  private static final char HALF_A_CHARACTER = '\uFFFD';

  private Quoted() {}

  /// The text as a TOML basic string.
  public static String toml(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(character -> append(quoted, character));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int character) {
    switch (character) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> appendOther(quoted, character);
    }
  }

  private static void appendOther(StringBuilder quoted, int character) {
    if (Character.getType(character) == Character.SURROGATE) {
      quoted.append(HALF_A_CHARACTER);
    } else if (isHarmless(character)) {
      quoted.appendCodePoint(character);
    } else {
      quoted.append(String.format(character > 0xFFFF ? "\\U%08X" : "\\u%04X", character));
    }
  }

  /// Control and format characters (escape sequences, changes of direction) are not; the rest is.
  private static boolean isHarmless(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
