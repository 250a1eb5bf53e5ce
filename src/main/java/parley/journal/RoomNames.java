package parley.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.core.id.RoomId;
import parley.core.name.RoomName;

/// What one room was called in its messages, and from which of them on.
final class RoomNames {
  static final String QUERY =
      "SELECT room, sequence, name, name_key, checksum FROM room_name WHERE room = ?";

  /// For messages that are in no room.
  static final RoomNames NONE = new RoomNames();

  private final TreeMap<Long, RoomName> names = new TreeMap<>();

  private RoomNames() {}

  /// Reads the names of a room.
  ///
  /// @param query [#QUERY], prepared
  static RoomNames read(PreparedStatement query, RoomId room) throws SQLException {
    RoomNames names = new RoomNames();
    query.setLong(1, room.value());
    try (ResultSet result = query.executeQuery()) {
      while (result.next()) {
        names.add(new RowReader(result));
      }
    }
    return names;
  }

  /// The name at a sequence.
  RoomName at(long sequence) throws Damage {
    Map.Entry<Long, RoomName> name = names.floorEntry(sequence);
    if (name == null) {
      throw new Damage("the room of message " + sequence + " has no name");
    }
    return name.getValue();
  }

  private void add(RowReader row) throws SQLException {
    long room = row.number();
    long since = row.number();
    String name = row.text();
    String key = row.textUnless(name);
    if (!row.isWhole() || name.isEmpty()) {
      throw new Damage("the name of room " + room + " is not what was written");
    }
    names.put(since, new RoomName(name, key));
  }

  /// The last one, if there is any.
  @Nullable RoomName last() {
    Map.Entry<Long, RoomName> last = names.lastEntry();
    return last == null ? null : last.getValue();
  }
}
