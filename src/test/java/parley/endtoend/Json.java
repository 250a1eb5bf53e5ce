package parley.endtoend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one JSON object (RFC 8259) and refuses whatever is none.
final class Json {
  private static final Pattern STRING =
      Pattern.compile("\"((?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+)\"");
  private static final Pattern WORD =
      Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
  private static final Pattern SPACE = Pattern.compile("[ \t\r\n]*");

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /// The members of an object as they are written, by name.
  static Map<String, String> object(String text) {
    Json json = new Json(text);
    Map<String, String> members = json.members();
    json.take(SPACE);
    if (json.at != text.length()) {
      throw json.wrong("the end");
    }
    return members;
  }

  private Map<String, String> members() {
    Map<String, String> members = new LinkedHashMap<>();
    expect('{');
    if (isNext('}')) {
      return members;
    }
    do {
      take(SPACE);
      String name = take(STRING);
      expect(':');
      members.put(name.substring(1, name.length() - 1), value());
    } while (isNext(','));
    expect('}');
    return members;
  }

  private String value() {
    take(SPACE);
    int from = at;
    switch (text.charAt(at)) {
      case '{' -> members();
      case '[' -> elements();
      case '"' -> take(STRING);
      default -> take(WORD);
    }
    return text.substring(from, at);
  }

  private void elements() {
    expect('[');
    if (isNext(']')) {
      return;
    }
    do {
      value();
    } while (isNext(','));
    expect(']');
  }

  private String take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw wrong(pattern.pattern());
    }
    at = matcher.end();
    return matcher.group();
  }

  private void expect(char c) {
    if (!isNext(c)) {
      throw wrong(Character.toString(c));
    }
  }

  private boolean isNext(char c) {
    take(SPACE);
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private AssertionError wrong(String expected) {
    return new AssertionError("expected " + expected + " at " + at + " of " + text);
  }
}
