package parley.cli.doctor;

/// What a check found, as one line.
///
/// @param level how bad it is
/// @param about what was looked at, in a word or two
/// @param says what is so; where it is not well, what to do
public record Finding(Level level, String about, String says) {

  /// How bad a finding is.
  public enum Level {
    /// As it should be.
    OK,
    /// The server starts, and something may go wrong later.
    WARN,
    /// The server would not start, or not work.
    FAIL
  }

  /// All is well.
  public static Finding ok(String about, String says) {
    return new Finding(Level.OK, about, says);
  }

  /// Something may go wrong later.
  ///
  /// @param advice what to do, as a sentence without its full stop
  public static Finding warn(String about, String says, String advice) {
    return new Finding(Level.WARN, about, says + ": " + advice);
  }

  /// The server would not start, or not work.
  ///
  /// @param advice what to do, as a sentence without its full stop
  public static Finding fail(String about, String says, String advice) {
    return new Finding(Level.FAIL, about, says + ": " + advice);
  }
}
