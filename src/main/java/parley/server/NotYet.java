package parley.server;

import java.util.ArrayList;
import java.util.List;
import parley.server.config.Config;
import parley.server.config.ListenerSettings;

/// What the configuration can ask for and this version cannot give. Where ignoring it would leave
/// an operator less safe than they believe, the server does not start; what merely has no effect so
/// far is told in the log.
final class NotYet {
  private NotYet() {}

  /// What keeps the server from starting, each as a sentence.
  static List<String> refusals(Config config) {
    List<String> refusals = new ArrayList<>();
    boolean ircOnly =
        config.listeners().stream().allMatch(l -> l.kind() == ListenerSettings.Kind.IRC);
    if (!config.server().password().isNone() && !ircOnly) {
      refusals.add(later("[server] password at other ports than IRC's"));
    }
    return refusals;
  }

  /// What has no effect so far, each as a sentence.
  static List<String> warnings(Config config) {
    List<String> warnings = new ArrayList<>();
    if (!config.operators().isEmpty()) {
      warnings.add("[[operator]] has no effect in this version: operators come with a later one.");
    }
    return warnings;
  }

  private static String later(String what) {
    return what
        + " comes with a later version; leave it out for now, the server would run without it.";
  }
}
