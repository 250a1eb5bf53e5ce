package parley.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import parley.cli.doctor.Check;
import parley.server.config.Config;
import picocli.CommandLine;

/// Runs commands as a shell would, with a server that only notes what it was started with.
final class Shell {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<Config> served = new ArrayList<>();
  private final CommandLine line;

  Shell(Check... inner) {
    PrintWriter toOut = new PrintWriter(out, true);
    PrintWriter toErr = new PrintWriter(err, true);
    ServeAction action =
        (config, _) -> {
          served.add(config);
          return ExitCode.OK;
        };
    line =
        Main.line(
            List.of(
                new ServeCommand(action, toErr),
                new ConfigCommand(toOut),
                new DoctorCommand(_ -> List.of(inner), toOut),
                new UserCommand(new BufferedReader(new StringReader("")), toOut, toErr),
                new InviteCommand(toOut, toErr),
                new BenchCommand(List.of("no-such-program"), toOut, toErr)),
            toOut,
            toErr);
  }

  /// Runs a command and tells its exit code.
  int run(String... arguments) {
    return line.execute(arguments);
  }

  /// What stands on standard output so far.
  String out() {
    return out.toString();
  }

  /// What stands on standard error so far.
  String err() {
    return err.toString();
  }

  /// What servers were started with.
  List<Config> served() {
    return served;
  }
}
