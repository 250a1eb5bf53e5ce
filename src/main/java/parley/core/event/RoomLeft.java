package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// A user is no longer a member of a room, and still on the server.
///
/// @param room which
/// @param name its name
/// @param user who
/// @param nick the user's name
/// @param session the session that asked
/// @param reason the user's own words, empty for none
public record RoomLeft(
    RoomId room, RoomName name, UserId user, Nick nick, SessionId session, String reason)
    implements Event {}
