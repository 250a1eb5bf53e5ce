package parley.server.config;

/// One thing that is wrong with the configuration file, as one line.
///
/// @param file the file as it was named
/// @param line the line, from 1; 0 where it is the file as a whole
/// @param column the column, from 1; 0 where it is the file as a whole
/// @param where the key with its section (`[limits] nick_length`), or empty
/// @param message what is wrong and what was expected; never a secret
public record Problem(String file, int line, int column, String where, String message) {

  /// The file as a whole cannot be read.
  public static Problem ofFile(String file, String message) {
    return new Problem(file, 0, 0, "", message);
  }

  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line + ":" + column;
    return where.isEmpty() ? place + ": " + message : place + ": " + where + ": " + message;
  }
}
