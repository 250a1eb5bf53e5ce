package parley.cli;

import java.util.function.Supplier;
import parley.server.config.Config;
import parley.server.config.Reading;

/// Runs a server until it is stopped.
@FunctionalInterface
public interface ServeAction {

  /// Serves with this configuration.
  ///
  /// @param again reads it again, for a server that runs
  /// @return the exit code of the process: [ExitCode#OK] after a stop that was asked for
  /// @throws InterruptedException when the thread is told to stop waiting
  int serve(Config config, Supplier<Reading> again) throws InterruptedException;
}
