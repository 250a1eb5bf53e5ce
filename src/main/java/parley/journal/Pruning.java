package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.query.Place;

/// Finds messages that are past their retention and takes them out, through a connection of its
/// own. Each call is a few rows, one short transaction.
///
/// Only what the last snapshot stands behind is taken out: at a start all entries after it are
/// counted. SQLite overwrites what is deleted with zeros, so that the words are not left lying in
/// the file.
final class Pruning implements AutoCloseable {
  /// Rows of one transaction: about a millisecond, which a commit may have to wait.
  static final int ROWS_MAX = 128;

  private static final String EXPIRED =
      "SELECT sequence, time_millis FROM message WHERE sequence <= ? ORDER BY sequence LIMIT "
          + ROWS_MAX;
  private static final String OLDEST =
      " AND m.sequence <= ? ORDER BY b.block, m.sequence LIMIT " + ROWS_MAX;

  /// Lists of a place's blocks that lead nowhere any more. No message is added to a block that ends
  /// before the last snapshot.
  private static final String EMPTY_OF_ROOM =
      "SELECT room, block FROM room_block b WHERE block < ? AND NOT EXISTS (SELECT 1 FROM message m"
          + " INDEXED BY message_of_room WHERE m.block = b.block AND m.room = b.room) LIMIT "
          + ROWS_MAX;

  private static final String EMPTY_OF_PAIR =
      "SELECT lower, higher, block FROM pair_block b WHERE block < ? AND NOT EXISTS (SELECT 1"
          + " FROM message m INDEXED BY message_of_pair WHERE m.room IS NULL AND m.block = b.block"
          + " AND m.lower = b.lower AND m.higher = b.higher) LIMIT "
          + ROWS_MAX;

  private final Connection connection;
  private final Surplus surplus;

  /// @param connection closed with this
  Pruning(Connection connection) throws SQLException {
    this.connection = connection;
    this.surplus = new Surplus(connection);
    Connections.run(connection, "PRAGMA secure_delete = ON");
  }

  /// The sequence up to which messages may be taken out; 0 when none may.
  long limit() throws SQLException {
    return SnapshotTable.newestSequence(connection);
  }

  /// The oldest messages said before a time, as far as there are any up to `limit`.
  List<Long> saidBefore(long millis, long limit) throws SQLException {
    List<Long> expired = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(EXPIRED)) {
      query.setLong(1, limit);
      try (ResultSet row = query.executeQuery()) {
        while (row.next() && row.getLong(2) < millis) {
          expired.add(row.getLong(1));
        }
      }
    }
    return expired;
  }

  /// Whether something said before a time stands after `limit`.
  boolean isSaidBefore(long millis, long limit) throws SQLException {
    return Connections.number(
            connection,
            "SELECT count(*) FROM (SELECT time_millis FROM message WHERE sequence > "
                + limit
                + " ORDER BY sequence LIMIT 1) WHERE time_millis < "
                + millis)
        > 0;
  }

  /// The latest message of a place that is one too many; 0 when there is none.
  long surplus(Place place, int most) throws SQLException {
    return surplus.last(place, most);
  }

  /// The oldest messages of a place, as far as there are any up to `last`.
  List<Long> oldest(Place place, long last) throws SQLException {
    String select = "SELECT m.sequence";
    return switch (place) {
      case Place.OfRoom(RoomId room) ->
          sequences(select + ReadConnection.IN_ROOM + OLDEST, room.value(), last);
      case Place.OfPair(UserId lower, UserId higher) ->
          sequences(select + ReadConnection.IN_PAIR + OLDEST, lower.value(), higher.value(), last);
    };
  }

  /// All places that have messages.
  List<Place> places() throws SQLException {
    List<Place> places = new ArrayList<>();
    for (List<Long> room : rows("SELECT DISTINCT room FROM room_block")) {
      places.add(new Place.OfRoom(new RoomId(room.getFirst())));
    }
    for (List<Long> pair : rows("SELECT DISTINCT lower, higher FROM pair_block")) {
      places.add(new Place.OfPair(new UserId(pair.getFirst()), new UserId(pair.getLast())));
    }
    return places;
  }

  /// Takes messages out, all in one transaction.
  void remove(List<Long> sequences) throws SQLException {
    inTransaction(
        "DELETE FROM message WHERE sequence = ?", sequences.stream().map(List::of).toList());
  }

  /// Some lists of blocks that lead nowhere any more: room and block, or two users and block.
  List<List<Long>> emptyBlocks(long limit) throws SQLException {
    String before = String.valueOf(Places.block(limit));
    List<List<Long>> blocks = rows(EMPTY_OF_ROOM.replace("?", before));
    return blocks.isEmpty() ? rows(EMPTY_OF_PAIR.replace("?", before)) : blocks;
  }

  /// Takes out what [#emptyBlocks(long)] has found.
  void removeBlocks(List<List<Long>> blocks) throws SQLException {
    boolean rooms = blocks.getFirst().size() == 2;
    inTransaction(
        rooms
            ? "DELETE FROM room_block WHERE room = ? AND block = ?"
            : "DELETE FROM pair_block WHERE lower = ? AND higher = ? AND block = ?",
        blocks);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private List<Long> sequences(String sql, long... parameters) throws SQLException {
    List<Long> sequences = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setLong(i + 1, parameters[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          sequences.add(row.getLong(1));
        }
      }
    }
    return sequences;
  }

  private List<List<Long>> rows(String sql) throws SQLException {
    List<List<Long>> rows = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<Long> values = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
          values.add(row.getLong(i));
        }
        rows.add(values);
      }
    }
    return rows;
  }

  /// Runs a statement for each list of parameters; a transaction that fails leaves nothing.
  private void inTransaction(String sql, List<List<Long>> each) throws SQLException {
    if (each.isEmpty()) {
      return;
    }
    Connections.run(connection, "BEGIN IMMEDIATE");
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (List<Long> parameters : each) {
        for (int i = 0; i < parameters.size(); i++) {
          statement.setLong(i + 1, parameters.get(i));
        }
        statement.executeUpdate();
      }
    } catch (SQLException e) {
      Connections.run(connection, "ROLLBACK");
      throw e;
    }
    Connections.run(connection, "COMMIT");
  }
}
