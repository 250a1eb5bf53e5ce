package parley.cli;

import java.nio.file.Path;
import java.util.List;
import parley.cli.doctor.Check;
import parley.cli.doctor.NativeTransport;
import parley.cli.doctor.StoredData;
import parley.journal.JournalCheck;
import parley.journal.JournalCheck.Found;
import parley.net.Net;
import parley.server.config.Config;

/// The doctor's look at the server's inner parts.
final class InnerChecks {
  private InnerChecks() {}

  /// The checks for a configuration.
  static List<Check> of(Config config) {
    return List.of(
        new StoredData(config.server().dataDir(), InnerChecks::stored),
        new NativeTransport(Net::transport));
  }

  private static StoredData.State stored(Path folder) {
    return switch (JournalCheck.look(folder)) {
      case Found.Nothing() -> new StoredData.State.Empty();
      case Found.Sound(int version) -> new StoredData.State.Sound(version);
      case Found.InUse _ -> new StoredData.State.InUse();
      case Found.Newer(int version, int known) -> new StoredData.State.Newer(version, known);
      case Found.Unusable(String why) -> new StoredData.State.Damaged(why);
    };
  }
}
