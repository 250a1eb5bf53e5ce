package parley.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/// What SQLite's errors mean to the person who runs the server.
final class Fault {
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int NO_MEMORY = 7;
  private static final int READ_ONLY = 8;
  private static final int INPUT_OUTPUT = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NO_DATABASE = 26;

  private Fault() {}

  /// The exception to throw for an error with a file.
  static JournalException of(Path file, SQLException e) {
    return new JournalException(sentence(file, e), e);
  }

  /// Whether the disk itself failed, so that nothing is known of what it holds.
  static boolean isOfTheDisk(SQLException e) {
    return primary(e) == INPUT_OUTPUT;
  }

  private static String sentence(Path file, SQLException e) {
    if (e instanceof Damage) {
      return damage(file, String.valueOf(e.getMessage()));
    }
    String detail = detail(e);
    return switch (primary(e)) {
      case FULL -> "the disk that holds " + file + " is full: make room, and storing goes on";
      case READ_ONLY ->
          file
              + " cannot be written to: it or its file system is read-only, or the server's user"
              + " has no right to ("
              + detail
              + ")";
      case INPUT_OUTPUT ->
          "the disk that holds "
              + file
              + " does not work ("
              + detail
              + "): look at the system's log, and have a backup at hand";
      case CORRUPT -> damage(file, detail);
      case NO_DATABASE ->
          file
              + " is no journal of Parley: move it away to begin anew, or restore a backup in its"
              + " place";
      case CANNOT_OPEN ->
          file
              + " cannot be opened ("
              + detail
              + "): has the server's user the right to, and are there file descriptors left?";
      case BUSY, LOCKED -> file + " is held locked by another program (" + detail + "): end that";
      case NO_MEMORY -> "SQLite has no memory left (" + detail + ")";
      default -> file + " cannot be used (" + detail + ")";
    };
  }

  private static String damage(Path file, String how) {
    return file
        + " is damaged ("
        + how
        + "): stop the server, keep a copy of the file, and restore a backup in its place";
  }

  private static int primary(SQLException e) {
    return e instanceof SQLiteException s ? s.getResultCode().code & 0xFF : 0;
  }

  private static String detail(SQLException e) {
    return e instanceof SQLiteException s ? s.getResultCode().name() : String.valueOf(e);
  }
}
