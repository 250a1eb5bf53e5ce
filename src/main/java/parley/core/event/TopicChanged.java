package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// A room has another topic.
///
/// @param room which
/// @param name its name
/// @param user who set it
/// @param nick that user's name
/// @param topic the new topic, empty for none
public record TopicChanged(RoomId room, RoomName name, UserId user, Nick nick, String topic)
    implements Event {}
