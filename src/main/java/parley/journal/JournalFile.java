package parley.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// Makes the journal's file, or sees that the one that is there can be gone on with.
final class JournalFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);

  private JournalFile() {}

  /// Makes the file if there is none; else looks at it and brings it up to the schema.
  ///
  /// @throws JournalException when it cannot be used, naming what is wrong and what to do
  static void prepare(DataDirectory directory, Schema schema) throws SQLException {
    try {
      if (DataDirectory.isThere(directory.database())) {
        look(directory.database());
        bringUp(directory.database(), schema);
      } else if (DataDirectory.isThere(directory.log())) {
        throw new JournalException(
            directory.database()
                + " is missing, but its log "
                + directory.log().getFileName()
                + " is there: restore the file, or move the log away to begin anew");
      } else {
        make(directory, schema);
      }
    } catch (IOException e) {
      throw new JournalException(
          directory.database() + " cannot be used: " + DataDirectory.why(e), e);
    }
  }

  /// Looks at a file's first bytes, before SQLite does.
  ///
  /// @throws JournalException when they are not those of a journal
  static void look(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new JournalException(file + " is not a file: move it away, or choose another data_dir");
    }
    byte[] first;
    try (InputStream in = Files.newInputStream(file)) {
      first = in.readNBytes(MAGIC.length);
    }
    if (first.length == 0) {
      throw new JournalException(
          file + " is empty, it was cut off: restore a backup, or move it away to begin anew");
    }
    if (!Arrays.equals(first, MAGIC)) {
      throw new JournalException(
          file + " is no journal of Parley: restore a backup, or move it away to begin anew");
    }
  }

  private static void bringUp(Path file, Schema schema) throws SQLException {
    try (Connection connection = Connections.builder(file)) {
      schema.versionOf(connection, file);
      Soundness.check(connection, file);
      schema.update(connection, file);
    }
  }

  /// A file appears under its name only when it is whole: one that is empty was cut off.
  private static void make(DataDirectory directory, Schema schema)
      throws IOException, SQLException {
    Path unfinished = directory.unfinished();
    for (String ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + ending));
    }
    Files.createFile(unfinished, DataDirectory.fileRights(unfinished));
    try (Connection connection = Connections.builder(unfinished)) {
      Connections.run(connection, "PRAGMA synchronous = OFF");
      schema.create(connection);
    }
    sync(unfinished);
    Files.move(unfinished, directory.database(), StandardCopyOption.ATOMIC_MOVE);
    sync(directory.path());
  }

  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
