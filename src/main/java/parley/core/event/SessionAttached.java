package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;

/// A user who is here already has one more session.
///
/// @param user whose
/// @param session the new session
/// @param reach what it hears
/// @param rooms the rooms the user is in
public record SessionAttached(UserId user, SessionId session, Reach reach, List<RoomId> rooms)
    implements Event {}
