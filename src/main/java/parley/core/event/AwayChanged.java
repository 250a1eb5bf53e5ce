package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user went away or came back.
///
/// @param user who
/// @param nick the user's name
/// @param message what others are told on writing to them, empty when back
/// @param rooms where the user is
public record AwayChanged(UserId user, Nick nick, String message, List<RoomId> rooms)
    implements Event {}
