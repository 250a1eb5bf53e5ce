package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user is treated otherwise.
///
/// @param user who
/// @param nick the user's name
/// @param changes what is different, each once
/// @param rooms where the user is
public record UserModesChanged(
    UserId user, Nick nick, List<UserModeChange> changes, List<RoomId> rooms) implements UserEvent {
  public UserModesChanged {
    changes = List.copyOf(changes);
  }
}
