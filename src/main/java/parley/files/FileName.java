package parley.files;

import java.util.Locale;

/// Makes a name that is safe everywhere of what somebody calls a file.
///
/// What is left has no path, no control character, none that changes the direction of writing, none
/// that is special to a shell's or a system's file names, and no colon, which parts fields in the
/// tagged dialect. It is not empty, does not begin with a dot, and is short.
public final class FileName {
  /// Characters (UTF-16) of a name: with its UTF-8 below what file systems take.
  static final int LENGTH_MAX = 80;

  private static final String NAMELESS = "file";
  private static final String SPECIAL = "/\\:*?\"<>|%#&;'`$";

  /// The longest ending that is kept when a name is cut.
  private static final int ENDING_MAX = 10;

  private FileName() {}

  /// A safe name.
  public static String of(String typed) {
    int path = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\'));
    StringBuilder name = new StringBuilder();
    typed
        .substring(path + 1)
        .codePoints()
        .limit(1_000)
        .filter(FileName::isVisible)
        .map(c -> SPECIAL.indexOf(c) >= 0 ? '_' : Character.isWhitespace(c) ? ' ' : c)
        .forEach(name::appendCodePoint);
    String clean = name.toString().strip().replaceAll("^[.\\s]+|[.\\s]+$", "");
    return clean.isEmpty() ? NAMELESS : cut(clean);
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String cut(String name) {
    if (name.length() <= LENGTH_MAX) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= ENDING_MAX ? name.substring(dot) : "";
    int end = LENGTH_MAX - ending.length();
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).strip() + ending;
  }

  /// The end of a name in small letters, without its dot; empty for none.
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
