package parley.door.text.command;

import java.util.List;
import java.util.Locale;

/// A command as somebody typed it.
///
/// @param command with its slash, as typed
/// @param rest what came after it, without spaces around it
/// @param entry the command's line in the table
public record Typed(String command, String rest, Entry entry) {
  /// Whether nothing came after the command.
  public boolean isBare() {
    return rest.isEmpty();
  }

  /// How the command is typed, under the name that was used, in small letters.
  public String usage() {
    return entry.usage(command.toLowerCase(Locale.ROOT));
  }

  /// What came after it, word by word.
  public List<String> words() {
    return isBare() ? List.of() : List.of(rest.split(" +", -1));
  }

  /// The first word of what came after it.
  public String firstWord() {
    int space = rest.indexOf(' ');
    return space < 0 ? rest : rest.substring(0, space);
  }

  /// What came after the first word.
  public String afterFirstWord() {
    int space = rest.indexOf(' ');
    return space < 0 ? "" : rest.substring(space + 1).strip();
  }
}
