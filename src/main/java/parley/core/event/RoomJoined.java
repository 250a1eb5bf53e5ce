package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// A user became a member of a room; the room is made with it when nobody was there.
///
/// @param room which
/// @param name its name as first made
/// @param user who
/// @param nick the user's name
/// @param rank the rank the member begins with
/// @param session the session that asked; a one-room session is there from now on
/// @param entering true when this is the user's coming to the server, not a move between rooms
/// @param realname what the user calls themselves; empty for nothing
public record RoomJoined(
    RoomId room,
    RoomName name,
    UserId user,
    Nick nick,
    Rank rank,
    SessionId session,
    boolean entering,
    String realname)
    implements Event {
  /// Of somebody who has given no real name.
  public RoomJoined(
      RoomId room,
      RoomName name,
      UserId user,
      Nick nick,
      Rank rank,
      SessionId session,
      boolean entering) {
    this(room, name, user, nick, rank, session, entering, "");
  }
}
