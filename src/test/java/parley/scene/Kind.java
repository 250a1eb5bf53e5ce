package parley.scene;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.door.Door;
import parley.door.tagged.TaggedDoor;
import parley.house.House;

/// A kind of door that people of a scene can stand at.
///
/// @param door makes one for a house
/// @param arrival what somebody types to be on the server under a name and in a room
record Kind(Function<House, Door> door, BiFunction<String, String, List<String>> arrival) {
  /// Every kind, by the name it has in scenes.
  static final Map<String, Kind> ALL = Map.of("tagged", new Kind(Kind::tagged, Kind::byTags));

  private static final Names NAMES = new Names(Folding.ASCII, 32, 64);

  private static Door tagged(House house) {
    return new TaggedDoor(NAMES, house.history(), ZoneOffset.UTC, TaggedDoor.REPLAY);
  }

  private static List<String> byTags(String name, String room) {
    String join = "JOIN:" + name;
    return room.equals("lobby") ? List.of(join) : List.of(join, "JOIN_ROOM:" + room);
  }
}
