package parley.server;

import java.util.ArrayList;
import java.util.List;
import parley.server.config.AccountSettings;
import parley.server.config.Config;

/// What the configuration can ask for and this version cannot give: told in the log.
final class NotYet {
  private NotYet() {}

  /// What has no effect so far, each as a sentence.
  static List<String> warnings(Config config) {
    List<String> warnings = new ArrayList<>();
    if (config.accounts().registration() == AccountSettings.Registration.INVITED) {
      warnings.add(
          "[accounts] registration = \"invite\" lets nobody register in this version:"
              + " invitations come with a later one.");
    }
    return warnings;
  }
}
