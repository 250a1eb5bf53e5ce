package parley.door.text.command;

import java.util.List;

/// A command's line in the table: everything that help and documentation say about it.
///
/// @param name its first name, without the slash
/// @param aliases its other names
/// @param parameters what comes after the name: `<room>`; empty for nothing
/// @param help what it does, as a clause with a small first letter and without a final stop
/// @param example how somebody might type it
public record Entry(
    String name, List<String> aliases, String parameters, String help, String example) {
  public Entry {
    aliases = List.copyOf(aliases);
    if (!example.startsWith("/" + name)) {
      throw new IllegalArgumentException("an example of /" + name + " begins with it");
    }
  }

  /// How it is typed under its first name.
  public String usage() {
    return usage("/" + name);
  }

  /// How it is typed under the name that somebody chose.
  ///
  /// @param command with its slash
  public String usage(String command) {
    return parameters.isEmpty() ? command : command + " " + parameters;
  }
}
