package parley.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.server.config.DefaultsFile;
import parley.server.config.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parley config`: tells what can be set.
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    description = "Prints what can be set in the configuration file.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.USAGE_LINE, ExitCode.FAULT_LINE})
final class ConfigCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Spec private @Nullable CommandSpec command;

  @Option(
      names = "--show-defaults",
      description = "A whole file: every key with its default and its meaning.")
  private boolean showDefaults;

  @Option(names = "--reference", description = "The same as a page of Markdown.")
  private boolean reference;

  ConfigCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (showDefaults == reference) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(),
          "expected either --show-defaults or --reference");
    }
    out.print(reference ? Reference.markdown() : DefaultsFile.text());
    out.flush();
    return ExitCode.OK;
  }
}
