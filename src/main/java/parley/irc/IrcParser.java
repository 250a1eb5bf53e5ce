package parley.irc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads lines of IRC. Never throws: whatever has a command in it is a message, with as many spaces
/// between its parts as the sender likes; everything else is none.
public final class IrcParser {
  private final String line;
  private int at;

  private IrcParser(String line) {
    this.line = line;
  }

  /// The message that a line is.
  ///
  /// @param line without its end
  /// @return null when there is no command in it
  public static @Nullable IrcMessage parse(String line) {
    return new IrcParser(line).message();
  }

  /// How many bytes of UTF-8 the tags of a line take, from the `@` to the space behind them; 0 when
  /// it has none.
  public static int tagBytes(String line) {
    if (!line.startsWith("@")) {
      return 0;
    }
    int space = line.indexOf(' ');
    return Utf8.length(line, 0, space < 0 ? line.length() : space + 1);
  }

  private @Nullable IrcMessage message() {
    Map<String, String> tags = line.startsWith("@") ? tags(word().substring(1)) : Map.of();
    skipSpaces();
    String source = at < line.length() && line.charAt(at) == ':' ? word().substring(1) : null;
    skipSpaces();
    String command = word();
    if (command.isEmpty() || command.charAt(0) == ':' || command.charAt(0) == '@') {
      return null;
    }
    return new IrcMessage(tags, source, command, params());
  }

  private List<String> params() {
    List<String> params = new ArrayList<>(4);
    skipSpaces();
    while (at < line.length()) {
      if (line.charAt(at) == ':') {
        params.add(line.substring(at + 1));
        return params;
      }
      params.add(word());
      skipSpaces();
    }
    return params;
  }

  private static Map<String, String> tags(String all) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String tag : all.split(";", -1)) {
      int equals = tag.indexOf('=');
      String name = equals < 0 ? tag : tag.substring(0, equals);
      if (!name.isEmpty()) {
        tags.put(name, equals < 0 ? "" : TagEscape.unescape(tag.substring(equals + 1)));
      }
    }
    return tags;
  }

  private String word() {
    int begin = at;
    while (at < line.length() && !isSpace(line.charAt(at))) {
      at++;
    }
    return line.substring(begin, at);
  }

  private void skipSpaces() {
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
  }

  /// What no line has in it counts as a space too.
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\r' || c == '\n' || c == '\0';
  }
}
