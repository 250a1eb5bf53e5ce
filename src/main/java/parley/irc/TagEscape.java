package parley.irc;

/// How the values of tags are written (IRCv3 message-tags, "Escaping values").
public final class TagEscape {
  private TagEscape() {}

  /// A value as it stands in a line.
  public static String escape(String value) {
    StringBuilder out = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      char letter = letter(c);
      if (letter != 0 && out == null) {
        out = new StringBuilder(value.length() + 8).append(value, 0, i);
      }
      if (out != null) {
        if (letter == 0) {
          out.append(c);
        } else {
          out.append('\\').append(letter);
        }
      }
    }
    return out == null ? value : out.toString();
  }

  /// The letter that stands behind a backslash for a character; 0 for one that stands for itself.
  private static char letter(char c) {
    return switch (c) {
      case ';' -> ':';
      case ' ', '\0' -> 's'; // NUL cannot stand in a line, and becomes a space everywhere
      case '\\' -> '\\';
      case '\r' -> 'r';
      case '\n' -> 'n';
      default -> 0;
    };
  }

  /// The value that stands in a line. A backslash before any other character is dropped, and so is
  /// one at the end.
  public static String unescape(String written) {
    int slash = written.indexOf('\\');
    if (slash < 0) {
      return written;
    }
    StringBuilder out = new StringBuilder(written.length()).append(written, 0, slash);
    for (int i = slash; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '\\') {
        out.append(c);
      } else if (++i < written.length()) {
        out.append(character(written.charAt(i)));
      }
    }
    return out.toString();
  }

  private static char character(char letter) {
    return switch (letter) {
      case ':' -> ';';
      case 's' -> ' ';
      case 'r' -> '\r';
      case 'n' -> '\n';
      default -> letter;
    };
  }
}
