package parley.cli;

/// What the exit code of a command says. Those above 63 have the numbers of `sysexits.h`.
public final class ExitCode {

  /// Done.
  public static final int OK = 0;

  /// Refused or failed; standard error says why.
  public static final int FAILED = 1;

  /// The command line is wrong.
  public static final int USAGE = 2;

  /// Something that Parley needs is missing, such as a JDK 25.
  public static final int MISSING = 69;

  /// A fault in Parley itself.
  public static final int FAULT = 70;

  /// The configuration file is wrong.
  public static final int CONFIG = 78;

  /// Heads the list of exit codes in the help of each command.
  static final String HEADING = "%nExit codes:%n";

  static final String OK_LINE = OK + ":done";
  static final String FAILED_LINE = FAILED + ":refused or failed; standard error says why";
  static final String USAGE_LINE = USAGE + ":the command line is wrong";
  static final String MISSING_LINE = MISSING + ":something that Parley needs is missing";
  static final String FAULT_LINE = FAULT + ":a fault in Parley itself; please report it";
  static final String CONFIG_LINE = CONFIG + ":the configuration file is wrong";

  private ExitCode() {}
}
