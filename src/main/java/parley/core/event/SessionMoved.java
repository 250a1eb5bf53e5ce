package parley.core.event;

import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;

/// A one-room session went to a room that its user was in already through another session.
///
/// @param user whose
/// @param session the session
/// @param room where it is now
public record SessionMoved(UserId user, SessionId session, RoomId room) implements Event {}
