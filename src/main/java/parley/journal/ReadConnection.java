package parley.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import parley.core.event.Fact;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.query.Place;

/// One connection that reads messages, with its statements ready. For one reader at a time.
final class ReadConnection implements AutoCloseable {
  static final String LATEST_IN_ROOM =
      select("room = ? AND sequence >= ? AND sequence < ? ORDER BY sequence DESC LIMIT ?");
  static final String LATEST_IN_PAIR =
      select(
          "room IS NULL AND lower = ? AND higher = ? AND sequence >= ? AND sequence < ?"
              + " ORDER BY sequence DESC LIMIT ?");
  static final String AFTER_IN_ROOM = select("room = ? AND sequence > ? ORDER BY sequence LIMIT ?");
  static final String AFTER_IN_PAIR =
      select(
          "room IS NULL AND lower = ? AND higher = ? AND sequence > ? ORDER BY sequence LIMIT ?");

  private final Connection connection;
  private final PreparedStatement latestInRoom;
  private final PreparedStatement latestInPair;
  private final PreparedStatement afterInRoom;
  private final PreparedStatement afterInPair;
  private final PreparedStatement roomNames;

  ReadConnection(Path file) throws SQLException {
    connection = Connections.reader(file);
    latestInRoom = connection.prepareStatement(LATEST_IN_ROOM);
    latestInPair = connection.prepareStatement(LATEST_IN_PAIR);
    afterInRoom = connection.prepareStatement(AFTER_IN_ROOM);
    afterInPair = connection.prepareStatement(AFTER_IN_PAIR);
    roomNames = connection.prepareStatement(RoomNames.QUERY);
  }

  List<Fact> latest(Place place, long from, long before, int most) throws SQLException {
    return switch (place) {
      case Place.OfRoom(RoomId room) ->
          facts(place, latestInRoom, room.value(), from, before, most).reversed();
      case Place.OfPair(UserId lower, UserId higher) ->
          facts(place, latestInPair, lower.value(), higher.value(), from, before, most).reversed();
    };
  }

  List<Fact> after(Place place, long after, int most) throws SQLException {
    return switch (place) {
      case Place.OfRoom(RoomId room) -> facts(place, afterInRoom, room.value(), after, most);
      case Place.OfPair(UserId lower, UserId higher) ->
          facts(place, afterInPair, lower.value(), higher.value(), after, most);
    };
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /// The messages are one statement, and so one view of the file. What a room was called when they
  /// were said does not change any more.
  private List<Fact> facts(Place place, PreparedStatement query, long... parameters)
      throws SQLException {
    List<MessageRow> rows = rows(place, query, parameters);
    boolean named = place instanceof Place.OfRoom && !rows.isEmpty();
    RoomNames names =
        named ? RoomNames.read(roomNames, ((Place.OfRoom) place).room()) : RoomNames.NONE;
    List<Fact> facts = new ArrayList<>(rows.size());
    for (MessageRow row : rows) {
      facts.add(row.fact(names));
    }
    return facts;
  }

  private static List<MessageRow> rows(Place place, PreparedStatement query, long... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      query.setLong(i + 1, parameters[i]);
    }
    List<MessageRow> rows = new ArrayList<>();
    try (ResultSet result = query.executeQuery()) {
      while (result.next()) {
        MessageRow row = MessageRow.read(result);
        if (!row.place().equals(place)) {
          throw new Damage("message " + row.sequence() + " is listed where it was not said");
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String select(String which) {
    return "SELECT " + MessageRow.COLUMNS + " FROM message WHERE " + which;
  }
}
