package parley.door.irc.command;

/// What a command looks like and what it is for: the one place that `HELP` is made from.
///
/// @param name upper case
/// @param paramsMin parameters it cannot do without
/// @param usage its parameters as they are written in help; empty for none
/// @param meaning what it does, an English clause
public record Form(String name, int paramsMin, String usage, String meaning) {
  /// The whole line: `PRIVMSG <target> :<text>`.
  String shown() {
    return usage.isEmpty() ? name : name + " " + usage;
  }
}
