package parley.door.irc.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.door.irc.talk.Reply;

/// Somebody whom old clients talk to, and who is nobody: a table of what it does.
///
/// @param name what it is called, and answers as
/// @param purpose what it is for, one line
/// @param words what it does, in the order of help
/// @param elsewhere what people ask for who come from other servers, and what to type instead
record Service(
    String name, String purpose, List<ServiceWord> words, Map<String, String> elsewhere) {
  Service {
    words = List.copyOf(words);
  }

  /// Hears a line of words.
  void hear(List<String> line, Reply reply) {
    ServiceVoice voice = new ServiceVoice(name, reply);
    String first = line.isEmpty() ? "HELP" : line.getFirst().toUpperCase(Locale.ROOT);
    List<String> rest = line.isEmpty() ? List.of() : line.subList(1, line.size());
    ServiceWord word = named(first);
    if (first.equals("HELP")) {
      help(rest, voice);
    } else if (word == null) {
      voice.say(elsewhere.getOrDefault(first, "There is no " + first + ": try HELP"));
    } else if (rest.size() < word.wordsMin()) {
      voice.say(word.shown());
    } else {
      word.doing().accept(rest, voice);
    }
  }

  private void help(List<String> about, ServiceVoice voice) {
    if (about.isEmpty()) {
      voice.say(purpose);
      words.forEach(word -> voice.say(word.shown() + " - " + word.meaning()));
      return;
    }
    String wanted = about.getFirst().toUpperCase(Locale.ROOT);
    ServiceWord word = named(wanted);
    voice.say(
        word == null
            ? elsewhere.getOrDefault(wanted, "There is no help on " + wanted)
            : word.shown() + " - " + word.meaning());
  }

  private @Nullable ServiceWord named(String wanted) {
    return words.stream().filter(word -> word.names().contains(wanted)).findFirst().orElse(null);
  }
}
