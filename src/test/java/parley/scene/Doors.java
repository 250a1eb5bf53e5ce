package parley.scene;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.door.Door;
import parley.door.irc.IrcHouse;
import parley.door.tagged.TaggedDoor;
import parley.door.text.TextDoor;
import parley.door.text.TextShared;
import parley.door.text.style.Styles;
import parley.house.Gates;
import parley.house.House;

/// The doors of one house, by the kind that scenes name. A new kind of door is one more entry.
final class Doors {
  private static final Names NAMES = new Names(Folding.ASCII, 32, 64);
  private static final int HISTORY_PAGE_MAX = 100;

  private final Map<String, Kind> kinds = new TreeMap<>();

  /// A kind of door.
  ///
  /// @param naming what somebody types before a name, to be on the server under it
  /// @param going what somebody types before a room, to go there
  /// @param presenting what somebody types after the name, who is in no room then; empty for
  ///   nothing
  record Kind(Door door, String naming, String going, String presenting) {
    Kind(Door door, String naming, String going) {
      this(door, naming, going, "");
    }

    /// What somebody types to be on the server under a name and in a room.
    List<String> arrival(String name, String room) {
      List<String> lines = new ArrayList<>(naming(name));
      if (!presenting.isEmpty() || !room.equals("lobby")) {
        lines.add(going + room);
      }
      return lines;
    }

    /// What somebody types to be on the server under a name.
    List<String> naming(String name) {
      String named = naming + name;
      return presenting.isEmpty()
          ? List.of(named)
          : List.of(named, presenting.replace("NAME", name));
    }
  }

  Doors(House house) {
    kinds.put("tagged", new Kind(tagged(house), "JOIN:", "JOIN_ROOM:"));
    TextShared shared = text(house);
    kinds.put("classic", new Kind(text(shared, "classic", false), "", "/join "));
    kinds.put("nickname", new Kind(text(shared, "nickname", false), "", "/join "));
    kinds.put("stamped", new Kind(text(shared, "stamped", false), "", "/join "));
    kinds.put("lobby", new Kind(text(shared, "lobby", false), "/nick ", "/join "));
    kinds.put("irc", new Kind(IrcHouse.door(house), "NICK ", "JOIN #", "USER NAME 0 * :NAME"));
    kinds.put("silent", new Kind(text(shared, "lobby", true), "/nick ", "/join "));
  }

  /// The kind of that name.
  Kind of(String name) {
    Kind kind = kinds.get(name);
    if (kind == null) {
      throw new AssertionError("there is no door '" + name + "', only " + kinds.keySet());
    }
    return kind;
  }

  /// A name as the state knows it.
  static String key(String name) {
    return NAMES.nickKey(name);
  }

  private static Door tagged(House house) {
    return new TaggedDoor(
        NAMES, house.history(), ZoneOffset.UTC, TaggedDoor.REPLAY, HISTORY_PAGE_MAX, Gates.open());
  }

  private static TextShared text(House house) {
    return new TextShared(
        Styles.builtIn(),
        NAMES,
        house.history(),
        ZoneOffset.UTC,
        house.time(),
        "",
        HISTORY_PAGE_MAX,
        Gates.open());
  }

  /// @param quiet whether whoever comes is announced only later, as on the port for everybody
  private static Door text(TextShared shared, String style, boolean quiet) {
    return new TextDoor(shared, Objects.requireNonNull(shared.styles().named(style)), quiet);
  }
}
