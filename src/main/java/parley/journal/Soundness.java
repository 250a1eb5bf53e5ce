package parley.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Whether a file is what SQLite wrote.
final class Soundness {
  /// Files up to this size are looked through at every start, bytes: it takes two tenths of a
  /// second. In longer ones every page, row and snapshot is still checked when it is read.
  static final long LOOKED_THROUGH_BYTES_MAX = 32L << 20;

  /// Places with a block that is not listed: SQLite itself does not compare these.
  private static final List<String> UNLISTED =
      List.of(
          "SELECT count(*) FROM (SELECT DISTINCT block, room FROM message"
              + " INDEXED BY message_of_room WHERE room IS NOT NULL) m"
              + " WHERE NOT EXISTS (SELECT 1 FROM room_block b"
              + " WHERE b.room = m.room AND b.block = m.block)",
          "SELECT count(*) FROM (SELECT DISTINCT block, lower, higher FROM message"
              + " INDEXED BY message_of_pair WHERE room IS NULL) m"
              + " WHERE NOT EXISTS (SELECT 1 FROM pair_block b"
              + " WHERE b.lower = m.lower AND b.higher = m.higher AND b.block = m.block)");

  /// The same of what happened there; a file of version 1 has no such table.
  private static final String HAPPENED =
      "SELECT count(*) FROM (SELECT DISTINCT block, one, other FROM happening) h"
          + " WHERE NOT EXISTS (SELECT 1 FROM happening_block b"
          + " WHERE b.one = h.one AND b.other = h.other AND b.block = h.block)";

  private Soundness() {}

  /// Looks through a file unless that would take long.
  ///
  /// @throws Damage when it is not whole
  static void check(Connection connection, Path file) throws SQLException {
    if (bytes(file) <= LOOKED_THROUGH_BYTES_MAX) {
      checkAll(connection);
    }
  }

  /// Looks through a file however long it takes, but not into its rows.
  ///
  /// @throws Damage when it is not whole
  static void checkAll(Connection connection) throws SQLException {
    String found = Connections.text(connection, "PRAGMA integrity_check(1)");
    if (!found.equals("ok")) {
      throw new Damage(found.replaceAll("\\s+", " ").strip());
    }
    for (String query : UNLISTED) {
      if (Connections.number(connection, query) > 0) {
        throw new Damage("messages that no list of blocks leads to");
      }
    }
    if (Connections.number(connection, "PRAGMA user_version") > 1
        && Connections.number(connection, HAPPENED) > 0) {
      throw new Damage("entries that no list of blocks leads to");
    }
  }

  /// Sees that no entry after a snapshot is missing: messages and facts share one unbroken count.
  ///
  /// @param since the sequence of the snapshot, 0 for none
  /// @param last the sequence of the last entry
  /// @param facts how many facts there are after the snapshot
  /// @throws Damage when there are not as many as there have been
  static void checkTail(Connection connection, long since, long last, long facts)
      throws SQLException {
    long messages =
        Connections.number(connection, "SELECT count(*) FROM message WHERE sequence > " + since);
    long expected = Math.max(0, last - since);
    if (facts + messages != expected) {
      throw new Damage(
          "of the %d entries after %d there are %d".formatted(expected, since, facts + messages));
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
