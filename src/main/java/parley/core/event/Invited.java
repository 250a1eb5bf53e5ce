package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// A user was asked to come to a room.
///
/// @param room which
/// @param name its name
/// @param by who asks
/// @param byNick that user's name
/// @param user who is asked
/// @param nick that user's name
/// @param opens whether the invited user may come in once whatever the room is set to: somebody
///   with a say there asks
public record Invited(
    RoomId room, RoomName name, UserId by, Nick byNick, UserId user, Nick nick, boolean opens)
    implements Event {}
