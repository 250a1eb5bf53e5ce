package parley.door.irc.command;

import java.util.List;
import java.util.function.BiConsumer;

/// One thing that a service does for old clients.
///
/// @param names what it is called, upper case; the first is shown in help
/// @param wordsMin words it cannot do without
/// @param usage its words as they are written in help; empty for none
/// @param meaning what it does, an English clause
/// @param doing does it with the words that follow
record ServiceWord(
    List<String> names,
    int wordsMin,
    String usage,
    String meaning,
    BiConsumer<List<String>, ServiceVoice> doing) {
  ServiceWord {
    names = List.copyOf(names);
  }

  /// The whole line: `IDENTIFY [<account>] <password>`.
  String shown() {
    return usage.isEmpty() ? names.getFirst() : names.getFirst() + " " + usage;
  }
}
