package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.event.Audience;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Kicked;
import parley.core.event.NickChanged;
import parley.core.event.Parties;
import parley.core.event.Reacted;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.Signalled;
import parley.core.event.Spot;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserLeft;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.query.Place;

/// What happens in places besides messages, and where it is listed to be found again.
///
/// After a transaction that failed this is of no use any more: it takes for written what is not.
public final class Happenings {
  /// Places whose last block is remembered; others are written again to no effect: bounds memory.
  private static final int REMEMBERED_MAX = 10_000;

  private final Map<Place, Long> blocks = new LinkedHashMap<>(64, 0.75f, true);
  private final PreparedStatement happening;
  private final PreparedStatement block;

  Happenings(Connection connection) throws SQLException {
    happening =
        connection.prepareStatement(
            "INSERT OR IGNORE INTO happening (block, one, other, sequence) VALUES (?, ?, ?, ?)");
    block =
        connection.prepareStatement(
            "INSERT OR IGNORE INTO happening_block (one, other, block) VALUES (?, ?, ?)");
  }

  /// The places in whose history a fact stands that is no message; none when it is nobody's to see.
  public static List<Place> places(Fact fact) {
    boolean unseen =
        fact.event() instanceof RoomJoined && fact.audience() instanceof Audience.Nobody;
    return unseen ? List.of() : places(fact.event());
  }

  /// The places that an event would be listed in if it was for others to see.
  static List<Place> places(Event event) {
    return switch (event) {
      case RoomJoined e -> rooms(e.room());
      case UserAnnounced e when e.rooms().contains(RoomId.LOBBY) -> rooms(RoomId.LOBBY);
      case RoomLeft e -> rooms(e.room());
      case Kicked e -> rooms(e.room());
      case TopicChanged e -> rooms(e.room());
      case RoomModesChanged e -> rooms(e.room());
      case NickChanged e -> rooms(e.rooms().toArray(RoomId[]::new));
      case UserLeft e when e.announced() -> rooms(e.rooms().toArray(RoomId[]::new));
      case Reacted e -> List.of(place(e.spot()));
      case Signalled e -> List.of(place(e.place()));
      case Event _ -> List.of();
    };
  }

  private static List<Place> rooms(RoomId... rooms) {
    return List.of(rooms).stream().<Place>map(Place.OfRoom::new).toList();
  }

  private static Place place(Spot spot) {
    return switch (spot) {
      case Spot.InRoom(RoomId room, _) -> new Place.OfRoom(room);
      case Spot.Between(UserId from, _, UserId to, _) -> Place.OfPair.of(from, to);
    };
  }

  private static Place place(Signalled.Where where) {
    return switch (where) {
      case Signalled.Where.InRoom(RoomId room, _, _) -> new Place.OfRoom(room);
      case Signalled.Where.ToUser(_, _, Parties(UserId from, UserId to)) ->
          Place.OfPair.of(from, to);
    };
  }

  /// Lists those of some facts that are happenings.
  void note(List<Fact> facts) throws SQLException {
    for (Fact fact : facts) {
      for (Place place : places(fact)) {
        note(place, fact.sequence());
      }
    }
  }

  private void note(Place place, long sequence) throws SQLException {
    long its = Places.block(sequence);
    Long known = blocks.put(place, its);
    if (known == null || known != its) {
      set(block, one(place), other(place), its);
    }
    set(happening, its, one(place), other(place), sequence);
    if (blocks.size() > REMEMBERED_MAX) {
      blocks.remove(blocks.keySet().iterator().next());
    }
  }

  private static void set(PreparedStatement insert, long... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setLong(i + 1, values[i]);
    }
    insert.executeUpdate();
  }

  /// The first number that a place is listed by.
  static long one(Place place) {
    return switch (place) {
      case Place.OfRoom(RoomId room) -> room.value();
      case Place.OfPair(UserId lower, _) -> lower.value();
    };
  }

  /// The second number that a place is listed by.
  static long other(Place place) {
    return switch (place) {
      case Place.OfRoom _ -> 0;
      case Place.OfPair(_, UserId higher) -> higher.value();
    };
  }
}
