package parley.server.config;

import java.util.regex.Pattern;

/// Words the errors of the TOML parser: without the text that stood there, which may be a password
/// that lacks its quotes.
final class SyntaxWording {
  private static final Pattern ESCAPE =
      Pattern.compile("Invalid escape sequence.*", Pattern.DOTALL);

  /// Letters, digits and anything else that a password may be made of, in the parser's quotes.
  private static final Pattern SHOWN_TEXT =
      Pattern.compile("^Unexpected '(?![=\\[\\]{},.#\"]'|\\\\u)(.*)', expected ", Pattern.DOTALL);

  private SyntaxWording() {}

  /// The parser's message as ours.
  static String of(String message) {
    if (ESCAPE.matcher(message).matches()) {
      return "there is no such escape sequence; a backslash itself is written \\\\";
    }
    String hidden = SHOWN_TEXT.matcher(message).replaceFirst("Unexpected text, expected ");
    String worded = hidden.endsWith("expected a value") ? hidden + "; text goes in quotes" : hidden;
    return Character.toLowerCase(worded.charAt(0)) + worded.substring(1);
  }
}
