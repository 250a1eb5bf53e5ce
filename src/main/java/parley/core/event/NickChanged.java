package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user has another name.
///
/// @param user who
/// @param before the name until now, free from here on unless it differs in case only
/// @param after the name from now on
/// @param rooms where the user is
public record NickChanged(UserId user, Nick before, Nick after, List<RoomId> rooms)
    implements Event {}
