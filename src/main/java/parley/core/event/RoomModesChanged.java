package parley.core.event;

import java.util.List;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Somebody changed how a room is set, whom it keeps out, or what members may do.
///
/// @param room which
/// @param name its name
/// @param by who did it
/// @param byNick that user's name
/// @param changes what is otherwise from now on, in order, at least one
public record RoomModesChanged(
    RoomId room, RoomName name, UserId by, Nick byNick, List<ModeChange> changes) implements Event {
  public RoomModesChanged {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("nothing has changed");
    }
  }
}
