package parley.cli;

import parley.server.config.Config;

/// Runs a server until it is stopped.
@FunctionalInterface
public interface ServeAction {

  /// Serves with this configuration.
  ///
  /// @return the exit code of the process: [ExitCode#OK] after a stop that was asked for
  /// @throws InterruptedException when the thread is told to stop waiting
  int serve(Config config) throws InterruptedException;
}
