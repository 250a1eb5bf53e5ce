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

  /// By one to another, each by the id of [Parties].
  record Between(UserId from, Nick fromNick, UserId to, Nick toNick) implements Spot {}
}
