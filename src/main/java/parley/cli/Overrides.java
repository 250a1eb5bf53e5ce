package parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.server.config.Config;
import parley.server.config.ListenerSettings;

/// What the command line says about the server; it wins over the file.
///
/// @param host where the first listener and the further ones listen
/// @param port the port of the first listener
/// @param data the data directory
/// @param further listeners besides those of the file
record Overrides(
    Optional<String> host, Optional<Integer> port, Optional<Path> data, List<ListenFlag> further) {

  Overrides {
    further = List.copyOf(further);
  }

  /// The configuration with these laid over it.
  Config over(Config config) {
    ListenerSettings first = config.listeners().getFirst();
    String mainHost = host.orElse(first.host());
    List<ListenerSettings> listeners = new ArrayList<>(config.listeners());
    listeners.set(0, first.at(mainHost, port.orElse(first.port())));
    further.forEach(flag -> listeners.add(flag.at(mainHost)));
    return config
        .withServer(config.server().withDataDir(data.orElse(config.server().dataDir())))
        .withListeners(listeners);
  }
}
