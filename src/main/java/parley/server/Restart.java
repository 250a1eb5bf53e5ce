package parley.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.server.config.Config;

/// What of a configuration cannot change while the server runs.
final class Restart {

  /// A part of it.
  ///
  /// @param title as the file has it
  private record Part(String title, Function<Config, Object> of) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("[[listener]]", Config::listeners),
          new Part("[text]", Config::text),
          new Part("[accounts]", Config::accounts),
          new Part("[channels]", Config::channels),
          new Part("[history]", Config::history),
          new Part("[multiline]", Config::multiline),
          new Part("[metadata]", Config::metadata));

  private Restart() {}

  /// What is otherwise in another configuration and needs a restart, each as a sentence.
  static List<String> neededFor(Config now, Config next) {
    List<String> changed = new ArrayList<>();
    if (!now.server().withTexts(next.server()).equals(next.server())) {
      changed.add("[server], but for description, admin and motd,");
    }
    if (!now.limits().withLive(next.limits()).equals(next.limits())) {
      changed.add("[limits], but for connections, rates, monitor and targets,");
    }
    PARTS.stream()
        .filter(part -> !part.of().apply(now).equals(part.of().apply(next)))
        .map(Part::title)
        .forEach(changed::add);
    if (!now.log().withLevel(next.log().level()).equals(next.log())) {
      changed.add("[log], but for level,");
    }
    return changed.stream().map(title -> title + " has changed: that needs a restart.").toList();
  }
}
