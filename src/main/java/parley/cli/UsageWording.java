package parley.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import parley.server.config.Nearest;
import parley.server.config.key.Quoted;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is wrong with a command line and what was expected, and where to read
/// more.
final class UsageWording implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    err.println(name + ": " + sentence(mistake));
    err.println("Try '" + name + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException mistake) {
    return switch (mistake) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case OverwrittenOptionException twice ->
          nameOf(twice.getOverwritten()) + ": expected once, found twice";
      case MissingParameterException missing when !missing.getMissing().isEmpty() -> {
        ArgSpec first = missing.getMissing().getFirst();
        yield nameOf(first) + ": expected a value " + first.paramLabel() + ", found none";
      }
      default -> String.valueOf(mistake.getMessage());
    };
  }

  private static String unmatched(UnmatchedArgumentException mistake) {
    CommandLine command = mistake.getCommandLine();
    String found = mistake.getUnmatched().getFirst();
    if (found.startsWith("-")) {
      String flag = found.replaceFirst("=.*", "");
      return "there is no flag " + Quoted.toml(flag) + nearest(flag, flagsOf(command));
    }
    Collection<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? "expected flags only, found " + Quoted.toml(found)
        : "there is no command " + Quoted.toml(found) + nearest(found, commands);
  }

  private static String nearest(String written, Collection<String> words) {
    return Nearest.to(written, words)
        .map(word -> "; did you mean " + word + "?")
        .orElseGet(() -> "; expected one of " + String.join(", ", words));
  }

  private static List<String> flagsOf(CommandLine command) {
    return command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
