package parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import parley.cli.doctor.Check;
import parley.cli.doctor.Checks;
import parley.cli.doctor.Finding;
import parley.cli.doctor.Finding.Level;
import parley.server.config.Config;
import parley.server.config.Problem;
import parley.server.config.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `parley doctor`: says what is wrong with the machine or the settings, and what to do.
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    description = {
      "Says what would keep a server from starting or working, and what to do.",
      "Give it the flags that you give serve. It starts nothing and changes nothing."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:nothing failed; there may be warnings",
      "1:something failed",
      ExitCode.USAGE_LINE,
      ExitCode.FAULT_LINE
    })
public final class DoctorCommand implements Callable<Integer> {
  private static final String CONFIGURATION = "configuration";

  private final Function<Config, List<Check>> inner;
  private final PrintWriter out;

  @Mixin private final ServeFlags flags = new ServeFlags();

  /// The command.
  ///
  /// @param inner checks of the server's inner parts, such as its journal and its transport
  /// @param out where the findings are told
  public DoctorCommand(Function<Config, List<Check>> inner, PrintWriter out) {
    this.inner = inner;
    this.out = out;
  }

  @Override
  public Integer call() {
    List<Finding> findings = new ArrayList<>();
    Config config =
        switch (flags.reading()) {
          case Reading.Good(Config read) -> {
            findings.add(
                Finding.ok(
                    CONFIGURATION,
                    flags
                        .file()
                        .map(file -> file + " is right")
                        .orElse("no file, the defaults hold")));
            yield read;
          }
          case Reading.Bad bad -> {
            for (Problem problem : bad.problems()) {
              findings.add(new Finding(Level.FAIL, CONFIGURATION, problem.toString()));
            }
            yield flags.withoutFile();
          }
        };
    Checks.of(config).forEach(check -> findings.add(check.look()));
    inner.apply(config).forEach(check -> findings.add(check.look()));
    return tell(findings);
  }

  private int tell(List<Finding> findings) {
    for (Finding finding : findings) {
      String level = finding.level().name().toLowerCase(Locale.ROOT);
      out.printf("%-4s  %-13s  %s%n", level, finding.about(), finding.says());
    }
    out.flush();
    boolean failed = findings.stream().anyMatch(finding -> finding.level() == Level.FAIL);
    return failed ? ExitCode.FAILED : ExitCode.OK;
  }
}
