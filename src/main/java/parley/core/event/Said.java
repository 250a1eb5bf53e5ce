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
/// @param text the words; their lines are ended by line feeds when there are several
/// @param extras what it has besides
public record Said(
    RoomId room, RoomName name, UserId user, Nick nick, Manner manner, String text, Extras extras)
    implements Event {
  /// With nothing besides its words.
  public Said(RoomId room, RoomName name, UserId user, Nick nick, Manner manner, String text) {
    this(room, name, user, nick, manner, text, Extras.NONE);
  }
}
