package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Somebody said something in a room. Not core state: it lives in the journal and is found by its
/// sequence.
///
/// @param room where
/// @param name the room's name
/// @param user who
/// @param nick the name at that time
/// @param manner how it was said
/// @param text the words, without any line break
public record Said(RoomId room, RoomName name, UserId user, Nick nick, Manner manner, String text)
    implements Event {}
