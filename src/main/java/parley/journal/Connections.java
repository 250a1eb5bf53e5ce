package parley.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens connections to a journal's file, each set up for its own use, and asks the small questions
/// that all of them are asked.
final class Connections {
  /// How long a lock of another program is waited for, milliseconds: more would stop the engine for
  /// longer than its watchdog allows.
  private static final int BUSY_MILLIS = 1_000;

  /// How long whoever begins the log anew waits for those who read from it, milliseconds: commits
  /// wait as long, and who reads long is waited for another time.
  private static final int CHECKPOINT_BUSY_MILLIS = 100;

  /// What the log may keep of the disk once its contents are moved, bytes: the next commits find
  /// their room made.
  private static final int LOG_KEPT_BYTES = 16 << 20;

  /// What the writer keeps of the file in memory, KiB: the ends of the indexes of a few hundred
  /// active places.
  private static final int WRITER_CACHE_KIB = 8_192;

  /// What each reader keeps, KiB.
  private static final int READER_CACHE_KIB = 1_024;

  private Connections() {}

  /// For the one who commits. Transactions are begun and ended by statements of its own.
  static Connection writer(Path file, Durability durability) throws SQLException {
    Connection connection = open(file, SQLiteOpenMode.READWRITE);
    try {
      String mode = text(connection, "PRAGMA journal_mode = WAL");
      if (!mode.equals("wal")) {
        throw new JournalException(
            file + " is on a file system that cannot share memory: choose another data_dir");
      }
      run(
          connection,
          "PRAGMA synchronous = " + (durability == Durability.POWER_LOSS ? "FULL" : "NORMAL"),
          "PRAGMA wal_autocheckpoint = 0",
          "PRAGMA journal_size_limit = " + LOG_KEPT_BYTES,
          "PRAGMA cache_size = -" + WRITER_CACHE_KIB,
          // Else a statement that changes more than 16 pages writes them to a file of their own.
          "PRAGMA temp_store = MEMORY");
      // The driver must not wrap statements in transactions of its own; this begins one.
      connection.setAutoCommit(false);
      run(connection, "COMMIT");
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /// For one who moves the log's contents into the file.
  static Connection checkpointer(Path file) throws SQLException {
    Connection connection = open(file, SQLiteOpenMode.READWRITE);
    run(
        connection,
        "PRAGMA synchronous = NORMAL",
        "PRAGMA wal_autocheckpoint = 0",
        "PRAGMA busy_timeout = " + CHECKPOINT_BUSY_MILLIS);
    return connection;
  }

  /// For one who takes out what is past its retention: what a loss of power brings back is taken
  /// out again.
  static Connection pruner(Path file) throws SQLException {
    Connection connection = open(file, SQLiteOpenMode.READWRITE);
    run(connection, "PRAGMA synchronous = NORMAL", "PRAGMA wal_autocheckpoint = 0");
    return connection;
  }

  /// For one who reads and cannot write.
  static Connection reader(Path file) throws SQLException {
    Connection connection = open(file, SQLiteOpenMode.READONLY);
    run(connection, "PRAGMA query_only = ON", "PRAGMA cache_size = -" + READER_CACHE_KIB);
    return connection;
  }

  /// For making a file, or changing what it is made of.
  static Connection builder(Path file) throws SQLException {
    return open(file, SQLiteOpenMode.READWRITE);
  }

  /// Runs statements that give nothing back.
  static void run(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }

  /// The first number of the first row; 0 when it is null.
  static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /// The first text of the first row; empty when there is none.
  static String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      String text = row.next() ? row.getString(1) : null;
      return text == null ? "" : text;
    }
  }

  private static Connection open(Path file, SQLiteOpenMode mode) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setOpenMode(mode);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    if (mode == SQLiteOpenMode.READONLY) {
      config.setReadOnly(true);
    }
    config.setBusyTimeout(BUSY_MILLIS);
    config.setGetGeneratedKeys(
        false); // else each insert is followed by a query for its row's number
    // As a URI, whose escapes let a path hold any character.
    return config.createConnection("jdbc:sqlite:" + file.toUri());
  }
}
