package parley.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/// What the tables are, by version: each script makes its version of the one before.
///
/// @param scripts the statements that lead to version 1, 2 and so on
record Schema(List<String> scripts) {
  /// Marks a file as Parley's: `Parl`.
  static final int APPLICATION_ID = 0x5061726C;

  /// The schema of this release.
  static final Schema CURRENT = released(2);

  /// The version that the scripts lead to.
  int version() {
    return scripts.size();
  }

  /// Sets up a new, empty file.
  void create(Connection connection) throws SQLException {
    // These two come before the first table.
    Connections.run(connection, "PRAGMA auto_vacuum = INCREMENTAL");
    Connections.text(connection, "PRAGMA journal_mode = WAL");
    Connections.run(connection, "PRAGMA application_id = " + APPLICATION_ID);
    bringUp(connection, 0);
  }

  /// Brings a file of an earlier release up to this one, all or none of each version.
  ///
  /// @throws JournalException when the file is not Parley's, or of a later release
  void update(Connection connection, Path file) throws SQLException {
    bringUp(connection, versionOf(connection, file));
  }

  /// The version of a file.
  ///
  /// @throws JournalException when the file is not Parley's, or of a later release
  int versionOf(Connection connection, Path file) throws SQLException {
    long application = Connections.number(connection, "PRAGMA application_id");
    long version = Connections.number(connection, "PRAGMA user_version");
    if (application != APPLICATION_ID || version < 1) {
      throw new JournalException(
          file + " is a database of another program: move it away, or choose another data_dir");
    }
    if (version > version()) {
      throw new JournalException(
          "%s was written by a newer Parley (version %d, this one knows %d): use a newer Parley"
              .formatted(file, version, version()));
    }
    return (int) version;
  }

  private void bringUp(Connection connection, int from) throws SQLException {
    for (int version = from + 1; version <= version(); version++) {
      Connections.run(
          connection,
          "BEGIN IMMEDIATE",
          scripts.get(version - 1),
          "PRAGMA user_version = " + version,
          "COMMIT");
    }
  }

  private static Schema released(int versions) {
    return new Schema(
        IntStream.rangeClosed(1, versions)
            .mapToObj(version -> resource("/parley/schema/" + version + ".sql"))
            .toList());
  }

  private static String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
