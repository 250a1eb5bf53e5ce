package parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import parley.server.config.Config;
import parley.server.config.Problem;
import parley.server.config.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/// `parley serve`: runs the server until it is told to stop.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    description = {
      "Runs the server until it is told to stop (Ctrl-C, SIGTERM).",
      "Its greeting on standard output ends with a line \"ready HOST PORT\";"
          + " logs go to standard error."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:stopped as it was told to",
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      ExitCode.MISSING_LINE,
      ExitCode.FAULT_LINE,
      ExitCode.CONFIG_LINE
    })
public final class ServeCommand implements Callable<Integer> {
  private final ServeAction action;
  private final PrintWriter err;

  @Mixin private final ServeFlags flags = new ServeFlags();

  /// The command with what it starts.
  ///
  /// @param err where mistakes of the configuration file are told
  public ServeCommand(ServeAction action, PrintWriter err) {
    this.action = action;
    this.err = err;
  }

  /// Reads the configuration again, for a server that runs.
  private Reading again() {
    try {
      return flags.reading();
    } catch (ParameterException e) {
      return new Reading.Bad(
          List.of(Problem.ofFile("command line", String.valueOf(e.getMessage()))));
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    Config config = flags.sound(err);
    return config == null ? ExitCode.CONFIG : action.serve(config, this::again);
  }
}
