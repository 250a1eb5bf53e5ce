package parley.core.query;

import parley.core.id.RoomId;
import parley.core.id.UserId;

/// Where messages are kept together: a room, or the conversation of two users.
public sealed interface Place {
  /// A room's messages.
  record OfRoom(RoomId room) implements Place {}

  /// What two users said to each other; the lower id first.
  record OfPair(UserId lower, UserId higher) implements Place {
    /// The conversation of two users in whichever order.
    public static OfPair of(UserId one, UserId other) {
      return one.compareTo(other) <= 0 ? new OfPair(one, other) : new OfPair(other, one);
    }
  }
}
