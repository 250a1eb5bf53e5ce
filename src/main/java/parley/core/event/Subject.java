package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Whom something is said of.
public sealed interface Subject {
  /// A user.
  record OfUser(UserId user, Nick nick) implements Subject {}

  /// A room.
  record OfRoom(RoomId room, RoomName name) implements Subject {}
}
