package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user says something else of who they are.
///
/// @param user who
/// @param nick the user's name
/// @param realname what they call themselves now
/// @param rooms where the user is
public record RealnameChanged(UserId user, Nick nick, String realname, List<RoomId> rooms)
    implements UserEvent {}
