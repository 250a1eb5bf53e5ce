package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.id.RoomId;
import parley.core.name.RoomName;

/// Writes down what a room is called whenever a message calls it something else than the one before
/// did.
final class NameKeeper {
  /// Rooms whose name is remembered; that of others is read again: bounds memory.
  private static final int ROOMS_MAX = 10_000;

  private final Map<RoomId, RoomName> known = new LinkedHashMap<>(64, 0.75f, true);
  private final PreparedStatement query;
  private final RowInsert<Fact> insert;

  NameKeeper(Connection connection) throws SQLException {
    query = connection.prepareStatement(RoomNames.QUERY);
    insert =
        new RowInsert<>(
            connection, "room_name", "room, sequence, name, name_key, checksum", NameKeeper::write);
  }

  /// Sees to it that the names in these facts are in the file. When the transaction fails this
  /// keeper is of no use any more.
  void keep(List<Fact> facts) throws SQLException {
    for (Fact fact : facts) {
      if (fact.event() instanceof Said said && !said.name().equals(nameOf(said.room()))) {
        insert.insert(List.of(fact));
        remember(said.room(), said.name());
      }
    }
  }

  private @Nullable RoomName nameOf(RoomId room) throws SQLException {
    RoomName name = known.get(room);
    if (name == null) {
      RoomNames names = RoomNames.read(query, room);
      if (names.isEmpty()) {
        return null;
      }
      name = names.last();
      remember(room, name);
    }
    return name;
  }

  private void remember(RoomId room, RoomName name) {
    known.put(room, name);
    if (known.size() > ROOMS_MAX) {
      known.remove(known.keySet().iterator().next());
    }
  }

  private static void write(Fact fact, RowWriter row) throws SQLException {
    if (fact.event() instanceof Said said) {
      row.number(said.room().value()).number(fact.sequence());
      row.text(said.name().shown()).textUnless(said.name().shown(), said.name().key()).checksum();
    }
  }
}
