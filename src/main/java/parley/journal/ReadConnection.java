package parley.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.core.event.Fact;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.query.Place;

/// One connection that reads messages, with its statements ready. For one reader at a time.
final class ReadConnection implements AutoCloseable {
  static final String IN_ROOM =
      " FROM room_block b CROSS JOIN message m INDEXED BY message_of_room"
          + " ON m.block = b.block AND m.room = b.room WHERE b.room = ?";
  static final String IN_PAIR =
      " FROM pair_block b CROSS JOIN message m INDEXED BY message_of_pair"
          + " ON m.block = b.block AND m.lower = b.lower AND m.higher = b.higher"
          + " WHERE m.room IS NULL AND b.lower = ? AND b.higher = ?";

  /// Deleted messages keep their place in the order, and nothing else.
  private static final String THERE = " AND m.manner <> " + MessageRow.DELETED;

  private static final String FROM_TO =
      THERE
          + " AND b.block BETWEEN ? AND ? AND m.sequence >= ? AND m.sequence < ?"
          + " AND m.time_millis >= ?"
          + " ORDER BY b.block DESC, m.sequence DESC LIMIT ?";
  private static final String AFTER =
      THERE
          + " AND b.block >= ? AND m.sequence > ? AND m.time_millis >= ?"
          + " ORDER BY b.block, m.sequence LIMIT ?";

  static final String LATEST_IN_ROOM = select(IN_ROOM + FROM_TO);
  static final String LATEST_IN_PAIR = select(IN_PAIR + FROM_TO);
  static final String AFTER_IN_ROOM = select(IN_ROOM + AFTER);
  static final String AFTER_IN_PAIR = select(IN_PAIR + AFTER);

  static final String PAIRS =
      "SELECT lower, higher, MAX(block) AS latest FROM pair_block WHERE lower = ?"
          + " GROUP BY lower, higher"
          + " UNION SELECT lower, higher, MAX(block) FROM pair_block WHERE higher = ?"
          + " GROUP BY lower, higher ORDER BY latest DESC LIMIT ?";
  static final String ONE = select(" FROM message m WHERE m.sequence = ?" + THERE);

  private final Retention retention;
  private final Connection connection;
  private final PreparedStatement latestInRoom;
  private final PreparedStatement latestInPair;
  private final PreparedStatement afterInRoom;
  private final PreparedStatement afterInPair;
  private final PreparedStatement one;
  private final PreparedStatement pairs;
  private final PreparedStatement roomNames;
  private final Surplus surplus;
  private final HappeningReads happenings;

  ReadConnection(Path file, Retention retention) throws SQLException {
    this.retention = retention;
    connection = Connections.reader(file);
    latestInRoom = connection.prepareStatement(LATEST_IN_ROOM);
    latestInPair = connection.prepareStatement(LATEST_IN_PAIR);
    afterInRoom = connection.prepareStatement(AFTER_IN_ROOM);
    afterInPair = connection.prepareStatement(AFTER_IN_PAIR);
    one = connection.prepareStatement(ONE);
    pairs = connection.prepareStatement(PAIRS);
    roomNames = connection.prepareStatement(RoomNames.QUERY);
    surplus = new Surplus(connection);
    happenings = new HappeningReads(connection);
  }

  List<Fact> latest(Place place, long from, long before, int most) throws SQLException {
    long kept = Math.max(from, firstKept(place));
    long first = Places.block(kept);
    long last = Places.block(before);
    long since = retention.sinceMillis();
    return switch (place) {
      case Place.OfRoom(RoomId room) ->
          facts(place, latestInRoom, room.value(), first, last, kept, before, since, most)
              .reversed();
      case Place.OfPair(UserId a, UserId b) ->
          facts(place, latestInPair, a.value(), b.value(), first, last, kept, before, since, most)
              .reversed();
    };
  }

  List<Fact> after(Place place, long after, int most) throws SQLException {
    long kept = Math.max(after, firstKept(place) - 1);
    long first = Places.block(kept);
    long since = retention.sinceMillis();
    return switch (place) {
      case Place.OfRoom(RoomId room) ->
          facts(place, afterInRoom, room.value(), first, kept, since, most);
      case Place.OfPair(UserId a, UserId b) ->
          facts(place, afterInPair, a.value(), b.value(), first, kept, since, most);
    };
  }

  /// The latest happenings of a place, none from before its first message that is kept.
  List<Fact> happenings(Place place, long from, long before, int most) throws SQLException {
    long kept = Math.max(from, firstKept(place));
    return happenings.latest(place, kept, before, retention.sinceMillis(), most);
  }

  /// The earliest happenings of a place after a sequence.
  List<Fact> happeningsAfter(Place place, long after, int most) throws SQLException {
    long kept = Math.max(after, firstKept(place) - 1);
    return happenings.after(place, kept, retention.sinceMillis(), most);
  }

  private long firstKept(Place place) throws SQLException {
    return surplus.last(place, retention.most(place)) + 1;
  }

  /// The latest message of so many conversations of a user, in order: of those that have one in the
  /// latest blocks.
  List<Fact> latestOfPairs(UserId user, int most) throws SQLException {
    pairs.setLong(1, user.value());
    pairs.setLong(2, user.value());
    pairs.setInt(3, most);
    List<Place> places = new ArrayList<>();
    try (ResultSet result = pairs.executeQuery()) {
      while (result.next()) {
        places.add(new Place.OfPair(new UserId(result.getLong(1)), new UserId(result.getLong(2))));
      }
    }
    List<Fact> latest = new ArrayList<>();
    for (Place place : places) {
      latest.addAll(latest(place, 1, Long.MAX_VALUE, 1));
    }
    latest.sort(Comparator.comparingLong(Fact::sequence));
    return latest;
  }

  /// The message of a sequence, nothing when it is none.
  List<Fact> message(long sequence) throws SQLException {
    one.setLong(1, sequence);
    List<MessageRow> rows = new ArrayList<>();
    try (ResultSet result = one.executeQuery()) {
      while (result.next()) {
        rows.add(MessageRow.read(result));
      }
    }
    rows.removeIf(row -> row.timeMillis() < retention.sinceMillis());
    return rows.isEmpty() ? List.of() : named(rows.getFirst().place(), rows);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /// The messages are one statement, and so one view of the file. What a room was called when they
  /// were said does not change any more.
  private List<Fact> facts(Place place, PreparedStatement query, long... parameters)
      throws SQLException {
    return named(place, rows(place, query, parameters));
  }

  private List<Fact> named(Place place, List<MessageRow> rows) throws SQLException {
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
    return "SELECT m." + MessageRow.COLUMNS.replace(", ", ", m.") + which;
  }
}
