package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.bench.Bench;
import parley.bench.BenchException;
import parley.bench.JsonReport;
import parley.bench.Load;
import parley.bench.OwnServer;
import parley.bench.Report;
import parley.bench.Scenario;
import parley.bench.Target;
import parley.bench.TextReport;
import parley.bench.Timing;
import parley.server.config.key.Fit;
import parley.server.config.key.Quoted;
import parley.server.config.key.Whole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley bench`: measures what carrying messages costs.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    description = {
      "Measures what carrying messages costs a server.",
      "Scenarios: f100, f1000, f5000, f100@400, f1000x100, rooms, dm, connect, idle."
          + " Without --against a fresh server is started for each run, in a temporary folder and"
          + " without limits of rates and connections.",
      "Progress goes to standard error, the report to standard output."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:measured, and everything arrived as it was sent",
      "1:no result: a message was lost, doubled, reordered or mangled, or a run failed",
      ExitCode.USAGE_LINE,
      ExitCode.FAULT_LINE
    })
public final class BenchCommand implements Callable<Integer> {
  private static final Whole PEOPLE = new Whole(2, 100_000, "people");
  private static final Whole SECONDS = new Whole(1, 3600, "seconds");
  private static final Whole WARM_UP_SECONDS = new Whole(0, 3600, "seconds");
  private static final Whole RUNS = new Whole(1, 100, "runs");

  private final List<String> serverCommand;
  private final PrintWriter out;
  private final PrintWriter err;

  @Spec private @Nullable CommandSpec command;

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "1..*",
      description = "What to measure; several are measured one after the other.")
  private List<String> scenarios = new ArrayList<>();

  @Option(
      names = "--against",
      paramLabel = "HOST:PORT",
      description = "A server that runs already, of any make that speaks IRC.")
  private @Nullable String against;

  @Option(
      names = "--pid",
      paramLabel = "N",
      description = "Its process on this machine, for processor time and memory.")
  private @Nullable String pid;

  @Option(
      names = "--people",
      paramLabel = "N",
      description = "So many people instead of the scenario's own number.")
  private @Nullable String people;

  @Option(
      names = "--warm-up",
      paramLabel = "S",
      description = "Seconds of load before anything counts; 5 by default.")
  private String warmUp = "5";

  @Option(names = "--seconds", paramLabel = "S", description = "Seconds that count; 5 by default.")
  private String seconds = "5";

  @Option(names = "--runs", paramLabel = "N", description = "How often; 3 by default.")
  private String runs = "3";

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Writes the report into a file, for programs, too.")
  private @Nullable Path json;

  /// The command.
  ///
  /// @param serverCommand starts a server when `--config FILE` is added
  /// @param out where the report goes
  /// @param err where progress and failures go
  public BenchCommand(List<String> serverCommand, PrintWriter out, PrintWriter err) {
    this.serverCommand = List.copyOf(serverCommand);
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    List<Scenario> chosen =
        scenarios.stream()
            .map(this::scenario)
            .map(each -> new Scenario(each.name(), load(each)))
            .toList();
    Timing timing =
        new Timing(
            whole("--warm-up", WARM_UP_SECONDS, warmUp),
            whole("--seconds", SECONDS, seconds),
            whole("--runs", RUNS, runs));
    Bench bench = new Bench(target(), timing, err::println);
    List<Report> reports = new ArrayList<>();
    try {
      for (Scenario each : chosen) {
        Report report = bench.run(each.name(), each.load());
        reports.add(report);
        out.print(TextReport.of(report));
        out.flush();
      }
      if (json != null) {
        Files.writeString(json, JsonReport.of(reports));
      }
    } catch (BenchException e) {
      err.println("parley: " + e.getMessage());
      return ExitCode.FAILED;
    } catch (IOException e) {
      err.println("parley: " + json + " cannot be written: " + e.getMessage());
      return ExitCode.FAILED;
    }
    return reports.stream().allMatch(Report::clean) ? ExitCode.OK : ExitCode.FAILED;
  }

  private Scenario scenario(String name) {
    return Scenario.named(name)
        .orElseThrow(() ->
            wrong(
                "there is no scenario "
                    + Quoted.toml(name)
                    + "; expected one of "
                    + String.join(", ", Scenario.names())));
  }

  private Load load(Scenario scenario) {
    return people == null
        ? scenario.load()
        : scenario.load().withPeople(whole("--people", PEOPLE, people));
  }

  private Target target() {
    if (against != null) {
      return AgainstFlag.parse(against, pid).orElseThrow(() -> wrong(AgainstFlag.EXPECTED));
    }
    if (pid != null) {
      throw wrong("--pid: expected together with --against");
    }
    OwnServer own = new OwnServer(serverCommand);
    err.println("parley: measuring " + own.words());
    return own;
  }

  private int whole(String flag, Whole form, String text) {
    if (text.matches("[0-9]{1,9}")
        && form.fit(Long.valueOf(text)) instanceof Fit.Fits<Integer>(Integer number)) {
      return number;
    }
    throw wrong(flag + ": expected " + form.expected() + ", found " + Quoted.toml(text));
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), sentence);
  }
}
