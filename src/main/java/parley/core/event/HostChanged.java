package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user is seen as coming from elsewhere.
///
/// @param user who
/// @param nick the user's name
/// @param username what the client calls its user now
/// @param host where they seem to come from now
/// @param rooms where the user is
public record HostChanged(UserId user, Nick nick, String username, String host, List<RoomId> rooms)
    implements UserEvent {}
