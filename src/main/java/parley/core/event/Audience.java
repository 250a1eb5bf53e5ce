package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;

/// Whom a fact is for. Each event loop works out which of its connections that means, each once.
public sealed interface Audience {
  /// Nobody: only rosters take note.
  record Nobody() implements Audience {}

  /// One session.
  record One(SessionId session) implements Audience {}

  /// All sessions that hear a room.
  record InRoom(RoomId room) implements Audience {}

  /// All sessions of some users, each named once.
  record Users(List<UserId> users) implements Audience {
    public Users {
      users = List.copyOf(users);
    }
  }

  /// All sessions of two users, who may be the same one.
  record Pair(UserId first, UserId second) implements Audience {}

  /// All sessions of a user and all that hear a room the user is in.
  ///
  /// @param rooms where the user was when it happened
  record Peers(UserId user, List<RoomId> rooms) implements Audience {}

  /// The sessions of some users that hear a room: those from a rank up, say.
  ///
  /// @param users who, all of them members
  record Some(RoomId room, List<UserId> users) implements Audience {
    public Some {
      users = List.copyOf(users);
    }
  }
}
