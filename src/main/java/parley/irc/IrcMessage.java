package parley.irc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of IRC in its parts (modern.ircdocs.horse, "Message Format"; IRCv3 message-tags).
///
/// @param tags by name with `+` and vendor, unescaped, in the order of the line; a tag without a
///   value has the empty one
/// @param source who it comes from, without the colon: `nick!user@host` or a server; null when the
///   line does not say
/// @param command the word or three digits, as it was written
/// @param params in order, the last one without its colon
public record IrcMessage(
    Map<String, String> tags, @Nullable String source, String command, List<String> params) {
  public IrcMessage {
    tags = tags.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    params = List.copyOf(params);
    if (!IrcWriter.isMiddle(command)) {
      throw new IllegalArgumentException("not a command: " + command);
    }
  }

  /// A message without tags or source.
  public static IrcMessage of(String command, String... params) {
    return new IrcMessage(Map.of(), null, command, List.of(params));
  }

  /// A parameter, counted from 0; the empty string when there are fewer.
  public String param(int index) {
    return index < params.size() ? params.get(index) : "";
  }

  /// The line, without its end.
  @Override
  public String toString() {
    return IrcWriter.line(this);
  }
}
