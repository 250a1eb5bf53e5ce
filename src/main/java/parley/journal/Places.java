package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Parties;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.name.RoomName;
import parley.core.query.Place;

/// Writes down what messages need besides their rows to be found and told again: the blocks that a
/// place has messages in, and what a room is called.
///
/// After a transaction that failed this is of no use any more: it takes for written what is not.
final class Places {
  /// Places that are remembered; the others are looked up again: bounds memory.
  private static final int REMEMBERED_MAX = 10_000;

  private final Map<Place, Known> places = new LinkedHashMap<>(64, 0.75f, true);
  private final PreparedStatement names;
  private final RowInsert<Fact> name;
  private final PreparedStatement roomBlock;
  private final PreparedStatement pairBlock;

  private static final class Known {
    long block = -1;
    @Nullable RoomName name;
  }

  Places(Connection connection) throws SQLException {
    names = connection.prepareStatement(RoomNames.QUERY);
    name =
        new RowInsert<>(
            connection, "room_name", "room, sequence, name, name_key, checksum", Places::write);
    roomBlock =
        connection.prepareStatement("INSERT OR IGNORE INTO room_block (room, block) VALUES (?, ?)");
    pairBlock =
        connection.prepareStatement(
            "INSERT OR IGNORE INTO pair_block (lower, higher, block) VALUES (?, ?, ?)");
  }

  /// The block that a sequence is in, as the table `message` counts them.
  static long block(long sequence) {
    return sequence >> 12;
  }

  /// Where something was said; null for what is no message.
  static @Nullable Place of(Event event) {
    return switch (event) {
      case Said said -> new Place.OfRoom(said.room());
      case Whispered whispered -> of(whispered.parties());
      case Event _ -> null;
    };
  }

  private static Place.OfPair of(Parties parties) {
    return Place.OfPair.of(parties.from(), parties.to());
  }

  /// Sees to it that the file knows the places and names in these facts.
  void note(List<Fact> facts) throws SQLException {
    for (Fact fact : facts) {
      switch (fact.event()) {
        case Said said -> note(said, fact);
        case Whispered said -> note(of(said.parties()), fact.sequence());
        case Event _ -> {}
      }
    }
  }

  private void note(Said said, Fact fact) throws SQLException {
    Place.OfRoom place = new Place.OfRoom(said.room());
    Known room = known(place);
    if (room.block != block(fact.sequence())) {
      room.block = block(fact.sequence());
      roomBlock.setLong(1, said.room().value());
      roomBlock.setLong(2, room.block);
      roomBlock.executeUpdate();
    }
    if (room.name == null) {
      room.name = RoomNames.read(names, said.room()).last();
    }
    if (!said.name().equals(room.name)) {
      room.name = said.name();
      name.insert(List.of(fact));
    }
  }

  private void note(Place.OfPair place, long sequence) throws SQLException {
    Known pair = known(place);
    if (pair.block != block(sequence)) {
      pair.block = block(sequence);
      pairBlock.setLong(1, place.lower().value());
      pairBlock.setLong(2, place.higher().value());
      pairBlock.setLong(3, pair.block);
      pairBlock.executeUpdate();
    }
  }

  private Known known(Place place) {
    Known known = places.computeIfAbsent(place, _ -> new Known());
    if (places.size() > REMEMBERED_MAX) {
      places.remove(places.keySet().iterator().next());
    }
    return known;
  }

  private static void write(Fact fact, RowWriter row) throws SQLException {
    if (fact.event() instanceof Said said) {
      row.number(said.room().value()).number(fact.sequence());
      row.text(said.name().shown()).textUnless(said.name().shown(), said.name().key()).checksum();
    }
  }
}
