package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// A room has another name, and is the same room.
///
/// @param room which
/// @param before the name until now, free from here on unless it differs in case only
/// @param after the name from now on
/// @param by who did it
/// @param byNick that user's name
/// @param reason why, in the words of who did it; empty for none
public record RoomRenamed(
    RoomId room, RoomName before, RoomName after, UserId by, Nick byNick, String reason)
    implements Event {}
