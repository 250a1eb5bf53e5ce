package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import parley.core.event.Fact;
import parley.core.state.State;

/// The connection that commits, with its statements ready. After any exception it is of no use:
/// close it and make another.
final class CommitConnection implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final Places places;
  private final MessageInserts messages;
  private final RowInsert<Fact> facts;
  private final MessageChanges changes;
  private final Happenings happenings;

  /// Something to be done within one transaction.
  private interface Work {
    void run() throws SQLException;
  }

  /// Prepares to commit through `connection`, which is closed with this.
  CommitConnection(Connection connection) throws SQLException {
    this.connection = connection;
    this.begin = connection.prepareStatement("BEGIN IMMEDIATE");
    this.commit = connection.prepareStatement("COMMIT");
    this.places = new Places(connection);
    this.messages = new MessageInserts(connection);
    this.facts = FactTable.inserts(connection);
    this.changes = new MessageChanges(connection);
    this.happenings = new Happenings(connection);
  }

  /// The last fact stored.
  Head head() throws SQLException {
    return Head.read(connection);
  }

  /// The connection, to read from.
  Connection connection() {
    return connection;
  }

  /// Stores facts, all or none.
  void commit(List<Fact> news) throws SQLException {
    transaction(() -> {
      places.note(news);
      List<Fact> others = messages.insert(news);
      facts.insert(others);
      changes.apply(others);
      happenings.note(others);
    });
  }

  /// Keeps a snapshot.
  void snapshot(State state) throws SQLException {
    transaction(() -> SnapshotTable.keep(connection, state));
  }

  /// Takes away what was stored after a sequence: a commit that failed, so that nobody heard of it,
  /// and yet got as far as the disk.
  void forgetAfter(long sequence) throws SQLException {
    transaction(() -> {
      for (String table : List.of("message", "fact", "room_name", "snapshot")) {
        Connections.run(connection, "DELETE FROM " + table + " WHERE sequence > " + sequence);
      }
      Connections.run(
          connection,
          "DELETE FROM happening WHERE block >= %d AND sequence > %d"
              .formatted(Places.block(sequence), sequence));
    });
  }

  /// Fails unless the file can be written to.
  void probe() throws SQLException {
    begin.executeUpdate();
    Connections.run(connection, "ROLLBACK");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /// Nothing is rolled back here: closing the connection does that.
  private void transaction(Work work) throws SQLException {
    begin.executeUpdate();
    work.run();
    commit.executeUpdate();
  }
}
