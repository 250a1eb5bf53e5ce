package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user who was on the server quietly is now known to the others as having come.
///
/// @param user who
/// @param nick the name
/// @param rooms where the user is
public record UserAnnounced(UserId user, Nick nick, List<RoomId> rooms) implements Event {}
