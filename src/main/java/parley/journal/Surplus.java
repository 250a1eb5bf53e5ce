package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.query.Place;

/// Finds where the messages begin that a place has too many. This counts through an index, about
/// ten messages in a microsecond.
final class Surplus {
  private static final String NEWEST = " ORDER BY b.block DESC, m.sequence DESC LIMIT 1 OFFSET ?";

  static final String IN_ROOM = "SELECT m.sequence" + ReadConnection.IN_ROOM + NEWEST;
  static final String IN_PAIR = "SELECT m.sequence" + ReadConnection.IN_PAIR + NEWEST;

  private final PreparedStatement inRoom;
  private final PreparedStatement inPair;

  Surplus(Connection connection) throws SQLException {
    inRoom = connection.prepareStatement(IN_ROOM);
    inPair = connection.prepareStatement(IN_PAIR);
  }

  /// The sequence of the latest message of a place that is one too many; 0 when there is none.
  ///
  /// @param most how many messages are not too many; 0: any number
  long last(Place place, int most) throws SQLException {
    return switch (place) {
      case Place _ when most == 0 -> 0;
      case Place.OfRoom(RoomId room) -> first(inRoom, room.value(), most);
      case Place.OfPair(UserId lower, UserId higher) ->
          first(inPair, lower.value(), higher.value(), most);
    };
  }

  private static long first(PreparedStatement query, long... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      query.setLong(i + 1, parameters[i]);
    }
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
