package parley.journal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/// Looks at what a data directory holds without changing anything in it: the journal is read from a
/// copy, since opening one in its place would already move its log.
public final class JournalCheck {
  /// Where SQLite's file header holds the user version (SQLite file format, section 1.3).
  private static final int VERSION_OFFSET = 60;

  /// The application id follows the version and one more number.
  private static final int BYTES_BETWEEN = 4;

  private JournalCheck() {}

  /// What is there.
  public sealed interface Found {
    /// No journal.
    record Nothing() implements Found {}

    /// A whole journal that nobody uses.
    ///
    /// @param version of its schema
    record Sound(int version) implements Found {}

    /// A server uses it.
    ///
    /// @param pid its process, empty if that is not known
    record InUse(String pid) implements Found {}

    /// A later release wrote it.
    ///
    /// @param version of its schema
    /// @param known the latest that this release knows
    record Newer(int version, int known) implements Found {}

    /// It cannot be used.
    ///
    /// @param why a sentence without its stop
    record Unusable(String why) implements Found {}
  }

  /// Looks into a data directory.
  public static Found look(Path folder) {
    DataDirectory directory = new DataDirectory(folder);
    try {
      if (!DataDirectory.isThere(directory.database()) && !DataDirectory.isThere(directory.log())) {
        return new Found.Nothing();
      }
      String holder = DirectoryLock.holder(directory);
      return holder == null ? read(directory) : new Found.InUse(holder);
    } catch (IOException e) {
      return new Found.Unusable(folder + " cannot be looked at: " + DataDirectory.why(e));
    } catch (JournalException e) {
      return new Found.Unusable(Objects.requireNonNullElse(e.getMessage(), "it cannot be read"));
    }
  }

  private static Found read(DataDirectory directory) throws IOException {
    JournalFile.look(directory.database());
    int version;
    int application;
    try (InputStream in = Files.newInputStream(directory.database());
        DataInputStream header = new DataInputStream(in)) {
      header.skipNBytes(VERSION_OFFSET);
      version = header.readInt();
      header.skipNBytes(BYTES_BETWEEN);
      application = header.readInt();
    }
    if (application != Schema.APPLICATION_ID) {
      return new Found.Unusable(directory.database() + " is a database of another program");
    }
    int known = Schema.CURRENT.version();
    return version > known ? new Found.Newer(version, known) : wholeness(directory, version);
  }

  private static Found wholeness(DataDirectory directory, int version) throws IOException {
    Path copy =
        Files.createTempDirectory("parley-check", DataDirectory.folderRights(directory.path()));
    try {
      DataDirectory copied = new DataDirectory(copy);
      Files.copy(directory.database(), copied.database());
      if (DataDirectory.isThere(directory.log())) {
        Files.copy(directory.log(), copied.log());
      }
      return integrity(directory, copied, version);
    } finally {
      remove(copy);
    }
  }

  private static Found integrity(DataDirectory original, DataDirectory copy, int version) {
    try (Connection connection = Connections.builder(copy.database())) {
      String found = Connections.text(connection, "PRAGMA integrity_check(1)");
      return found.equals("ok")
          ? new Found.Sound(version)
          : new Found.Unusable(
              original.database() + " is damaged: " + found.replaceAll("\\s+", " "));
    } catch (SQLException e) {
      return new Found.Unusable(original.database() + " is damaged: " + e.getMessage());
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.delete(folder);
  }
}
