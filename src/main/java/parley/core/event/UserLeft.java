package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user's last session ended: the user is gone from all rooms and the nick is free.
///
/// @param user who
/// @param nick the name, free from now on
/// @param session the last session
/// @param how why the session ended
/// @param reason the user's own parting words, empty for none
/// @param announced whether the others ever knew of the user
/// @param rooms where the user was
public record UserLeft(
    UserId user,
    Nick nick,
    SessionId session,
    Departure how,
    String reason,
    boolean announced,
    List<RoomId> rooms)
    implements Event {}
