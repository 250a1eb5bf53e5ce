package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.server.ServeUntilStopped;
import parley.server.StartException;
import parley.server.config.Config;
import parley.server.config.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The `parley` command.
@Command(
    name = "parley",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A chat server that everybody can join with what they already have.",
    footer = {"", "'parley COMMAND --help' tells more about a command."},
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.OK_LINE,
      ExitCode.FAILED_LINE,
      ExitCode.USAGE_LINE,
      ExitCode.MISSING_LINE,
      ExitCode.FAULT_LINE,
      ExitCode.CONFIG_LINE
    })
public final class Main implements Callable<Integer> {

  private static final int HELP_COLUMNS = 100;

  @Spec private @Nullable CommandSpec command;

  /// Starts the command and ends the process with its exit code.
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(line(commands(arguments, out, err), out, err).execute(arguments));
  }

  /// The commands that these arguments may name. Each one that is known takes its time to be looked
  /// at, so a server that starts knows no other.
  private static List<Object> commands(String[] arguments, PrintWriter out, PrintWriter err) {
    ServeCommand serve = new ServeCommand((config, again) -> serve(config, again, err), err);
    if (arguments.length > 0 && arguments[0].equals("serve")) {
      return List.of(serve);
    }
    return List.of(
        serve,
        new ConfigCommand(out),
        new DoctorCommand(InnerChecks::of, out),
        new UserCommand(new BufferedReader(new InputStreamReader(System.in, UTF_8)), out, err),
        new InviteCommand(out, err),
        new BenchCommand(ThisJava.serve(), out, err));
  }

  private static int serve(Config config, Supplier<Reading> again, PrintWriter err)
      throws InterruptedException {
    try {
      new ServeUntilStopped(config, again, System.out).run(ExitCode.FAULT);
      return ExitCode.OK;
    } catch (StartException e) {
      err.println("parley: " + e.getMessage());
      return e.misconfigured() ? ExitCode.CONFIG : ExitCode.FAILED;
    }
  }

  /// The command line with these commands.
  static CommandLine line(List<Object> commands, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Main());
    commands.forEach(line::addSubcommand);
    return line.setUsageHelpWidth(HELP_COLUMNS)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(new UsageWording())
        .setExecutionExceptionHandler((fault, _, _) -> {
          err.println("parley: a fault in Parley itself, please report it:");
          fault.printStackTrace(err);
          return ExitCode.FAULT;
        });
  }

  /// Without a command there is nothing to do: the help is shown.
  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(command).commandLine();
    line.usage(line.getErr());
    return ExitCode.USAGE;
  }
}
