package parley.core.event;

import parley.core.id.SessionId;
import parley.core.id.UserId;

/// One session of a user ended, and the user has others.
///
/// @param user whose
/// @param session the session that ended
public record SessionDetached(UserId user, SessionId session) implements Event {}
