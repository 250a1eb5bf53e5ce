package parley.core.query;

import org.jspecify.annotations.Nullable;
import parley.core.event.RoomFlag;
import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomModes;
import parley.core.state.Session;
import parley.core.state.State;

/// How is a room set? Of one that is not secret everybody may know, but for its key and its lists.
///
/// @param room which; null for the one the asker is in
public record WhichModes(@Nullable RoomName room) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    RoomId current = asker.current();
    Room there =
        room != null ? state.roomNamed(room.key()) : current == null ? null : state.room(current);
    if (there == null) {
      return new Answer.Refused(
          room == null ? new Refusal.NotEntered() : new Refusal.NoSuchRoom(room));
    }
    boolean member = asker.user().isIn(there.id());
    RoomModes modes = there.modes();
    if (!member && modes.has(RoomFlag.SECRET)) {
      return new Answer.Refused(new Refusal.NotInRoom(there.name()));
    }
    RoomModes shown = member ? modes : modes.forOutsiders();
    return new Answer.Modes(
        there.name(), shown, modes.key() != null, there.founder(), there.sinceMillis());
  }
}
