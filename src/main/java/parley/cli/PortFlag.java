package parley.cli;

import java.util.Optional;
import parley.server.config.ListenerSettings;
import parley.server.config.key.Fit;

/// Reads port numbers of the command line by the same rule as those of the file.
final class PortFlag {

  private PortFlag() {}

  /// The port, or nothing if this is none.
  static Optional<Integer> parse(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return ListenerSettings.PORT.fit(Long.valueOf(text)) instanceof Fit.Fits<Integer>(Integer port)
        ? Optional.of(port)
        : Optional.empty();
  }
}
