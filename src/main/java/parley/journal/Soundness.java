package parley.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Whether a file is what SQLite wrote.
final class Soundness {
  /// Files up to this size are looked through at every start, bytes: it takes a tenth of a second.
  /// In longer ones every page, row and snapshot is still checked when it is read.
  static final long LOOKED_THROUGH_BYTES_MAX = 64L << 20;

  private Soundness() {}

  /// Looks through a file unless that would take long.
  ///
  /// @throws Damage when it is not whole
  static void check(Connection connection, Path file) throws SQLException {
    if (bytes(file) <= LOOKED_THROUGH_BYTES_MAX) {
      String found = Connections.text(connection, "PRAGMA integrity_check(1)");
      if (!found.equals("ok")) {
        throw new Damage(found.replaceAll("\\s+", " ").strip());
      }
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new JournalException(file + " cannot be looked at: " + DataDirectory.why(e), e);
    }
  }
}
