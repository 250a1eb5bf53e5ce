package parley.irc;

import java.nio.charset.StandardCharsets;

/// Writes one line of IRC, part by part in the order of the line. Whatever it is given, it stays
/// one line: line ends and NUL in a part become spaces.
///
/// ```java
/// new IrcWriter().tag("msgid", id).source("ann!ann@host").command("PRIVMSG").param("#dev")
///     .trailing("hello").bytes()
/// ```
public final class IrcWriter {
  private final StringBuilder out = new StringBuilder(128);
  private boolean tagged;

  /// Adds a tag; before the source.
  public IrcWriter tag(String name, String value) {
    out.append(tagged ? ';' : '@').append(name);
    if (!value.isEmpty()) {
      out.append('=').append(TagEscape.escape(value));
    }
    tagged = true;
    return this;
  }

  /// Says who the line comes from; before the command.
  public IrcWriter source(String source) {
    endTags().append(':');
    return oneLine(source).space();
  }

  /// The command; before the parameters.
  public IrcWriter command(String command) {
    endTags();
    return oneLine(command);
  }

  /// Adds a parameter that others follow, or the last one when it is a plain word.
  ///
  /// @throws IllegalArgumentException when it is empty, begins with a colon or has a space in it
  public IrcWriter param(String param) {
    if (!isMiddle(param)) {
      throw new IllegalArgumentException("only the last parameter may be '" + param + "'");
    }
    return space().oneLine(param);
  }

  /// Adds the last parameter, whatever is in it.
  public IrcWriter trailing(String param) {
    out.append(" :");
    return oneLine(param);
  }

  /// The line without its end.
  public String line() {
    return out.toString();
  }

  /// The line with its end, as UTF-8.
  public byte[] bytes() {
    return (out + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Whether a parameter can stand before others.
  public static boolean isMiddle(String param) {
    return !param.isEmpty() && param.charAt(0) != ':' && param.indexOf(' ') < 0;
  }

  /// A parameter as it can stand before others: `*` for what cannot.
  public static String middle(String param) {
    return isMiddle(param) ? param : "*";
  }

  /// A whole message as a line, without its end.
  public static String line(IrcMessage message) {
    IrcWriter writer = new IrcWriter();
    message.tags().forEach(writer::tag);
    String source = message.source();
    if (source != null) {
      writer.source(source);
    }
    writer.command(message.command());
    int last = message.params().size() - 1;
    for (int i = 0; i <= last; i++) {
      String param = message.params().get(i);
      if (i == last && !isMiddle(param)) {
        writer.trailing(param);
      } else {
        writer.param(param);
      }
    }
    return writer.line();
  }

  private StringBuilder endTags() {
    if (tagged) {
      out.append(' ');
      tagged = false;
    }
    return out;
  }

  private IrcWriter space() {
    out.append(' ');
    return this;
  }

  private IrcWriter oneLine(String part) {
    if (part.indexOf('\r') < 0 && part.indexOf('\n') < 0 && part.indexOf('\0') < 0) {
      out.append(part);
      return this;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      out.append(c == '\r' || c == '\n' || c == '\0' ? ' ' : c);
    }
    return this;
  }
}
