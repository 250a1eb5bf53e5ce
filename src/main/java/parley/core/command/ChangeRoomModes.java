package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.name.RoomName;
import parley.core.state.Room;
import parley.core.state.User;

/// Somebody wants a room set otherwise. Each wish is decided by itself, in the order given, as if
/// those before it were done: the answer says what came of them.
///
/// @param room which; null for the room the session is in
/// @param wishes what shall be otherwise
public record ChangeRoomModes(@Nullable RoomName room, List<ModeWish> wishes) implements Command {
  public ChangeRoomModes {
    wishes = List.copyOf(wishes);
  }

  @Override
  public Outcome decide(Decision decision) {
    return decision.asMember(room, (user, there) -> decide(decision, user, there));
  }

  private Outcome decide(Decision decision, User user, Room there) {
    ModeChanges changes = new ModeChanges(decision, user, there);
    wishes.forEach(changes::wish);
    changes.add();
    return decision.answer(changes.answer());
  }
}
