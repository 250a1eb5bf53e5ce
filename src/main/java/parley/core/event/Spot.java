package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Where a message was said.
public sealed interface Spot {
  /// In a room.
  ///
  /// @param name the room's name at that time
  record InRoom(RoomId room, RoomName name) implements Spot {}

  /// By one user to another.
  record Between(UserId from, Nick fromNick, UserId to, Nick toNick) implements Spot {}

  /// All who hear what happens there.
  default Audience audience() {
    return switch (this) {
      case InRoom(RoomId room, _) -> new Audience.InRoom(room);
      case Between(UserId from, _, UserId to, _) -> new Audience.Pair(from, to);
    };
  }
}
