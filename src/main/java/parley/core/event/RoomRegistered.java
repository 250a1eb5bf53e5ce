package parley.core.event;

import org.jspecify.annotations.Nullable;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// A room is kept from now on, as it is set, when nobody is in it; or is kept no more.
///
/// @param room which
/// @param name its name
/// @param by who did it
/// @param byNick that user's name
/// @param founder the account that owns the room from now on; null: nobody, it is kept no more
public record RoomRegistered(
    RoomId room, RoomName name, UserId by, Nick byNick, @Nullable Nick founder) implements Event {}
