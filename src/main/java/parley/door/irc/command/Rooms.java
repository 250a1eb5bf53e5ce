package parley.door.irc.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.name.Names;
import parley.core.name.RoomName;
import parley.door.irc.talk.Refusals;
import parley.door.irc.talk.Reply;

/// Rooms as clients name them: with a `#`.
final class Rooms {
  private Rooms() {}

  /// The room that was named; null for what is no room's name.
  static @Nullable RoomName named(String typed, Reply reply) {
    if (!isRoom(typed)) {
      return null;
    }
    return switch (reply.shared().names().room(typed)) {
      case Names.Checked.Fine<RoomName>(RoomName room) -> room;
      case Names.Checked.Wrong<RoomName> _ -> null;
    };
  }

  /// The room that was named; null for what is no room's name, which has been said.
  static @Nullable RoomName orRefuse(String typed, Reply reply) {
    RoomName room = named(typed, reply);
    if (room == null) {
      Refusals.noSuchChannel(reply, typed);
    }
    return room;
  }

  /// Whether a target is a room and no user.
  static boolean isRoom(String typed) {
    return typed.startsWith("#");
  }

  /// The parts of a list.
  static List<String> list(String typed) {
    if (typed.indexOf(',') < 0 && !typed.isEmpty()) {
      return List.of(typed); // nearly always
    }
    return List.of(typed.split(",", -1)).stream().filter(each -> !each.isEmpty()).toList();
  }
}
