package parley.scene;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.door.Door;
import parley.door.tagged.TaggedDoor;
import parley.door.text.TextDoor;
import parley.door.text.TextShared;
import parley.door.text.style.Styles;
import parley.house.House;

/// A kind of door that people of a scene can stand at.
///
/// @param door makes one for a house
/// @param arrival what somebody types to be on the server under a name and in a room
record Kind(Function<House, Door> door, BiFunction<String, String, List<String>> arrival) {
  /// Every kind, by the name it has in scenes.
  static final Map<String, Kind> ALL =
      Map.of(
          "tagged", new Kind(Kind::tagged, Kind::byTags),
          "lobby", new Kind(house -> text(house, "lobby"), Kind::asGuest),
          "classic", new Kind(house -> text(house, "classic"), Kind::byName),
          "nickname", new Kind(house -> text(house, "nickname"), Kind::byName),
          "stamped", new Kind(house -> text(house, "stamped"), Kind::byName));

  private static final Names NAMES = new Names(Folding.ASCII, 32, 64);

  private static final int HISTORY_PAGE_MAX = 100;

  private static Door tagged(House house) {
    return new TaggedDoor(NAMES, house.history(), ZoneOffset.UTC, TaggedDoor.REPLAY);
  }

  private static Door text(House house, String style) {
    Styles styles = Styles.builtIn();
    TextShared shared =
        new TextShared(
            styles, NAMES, house.history(), ZoneOffset.UTC, house.time(), "", HISTORY_PAGE_MAX);
    return new TextDoor(shared, Objects.requireNonNull(styles.named(style)), false);
  }

  private static List<String> asGuest(String name, String room) {
    return inRoom("/nick " + name, room);
  }

  private static List<String> byName(String name, String room) {
    return inRoom(name, room);
  }

  private static List<String> inRoom(String entering, String room) {
    return room.equals("lobby") ? List.of(entering) : List.of(entering, "/join " + room);
  }

  private static List<String> byTags(String name, String room) {
    String join = "JOIN:" + name;
    return room.equals("lobby") ? List.of(join) : List.of(join, "JOIN_ROOM:" + room);
  }
}
