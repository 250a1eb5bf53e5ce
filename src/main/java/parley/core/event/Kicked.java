package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// A user was put out of a room, and is still on the server.
///
/// @param room which
/// @param name its name
/// @param user who has to go
/// @param nick that user's name
/// @param by who did it
/// @param byNick that user's name
/// @param reason why, in the words of who did it; empty for none
public record Kicked(
    RoomId room, RoomName name, UserId user, Nick nick, UserId by, Nick byNick, String reason)
    implements Event {}
