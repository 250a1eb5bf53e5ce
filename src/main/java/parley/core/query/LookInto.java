package parley.core.query;

import parley.core.name.RoomName;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;

/// Who is in a room, seen from outside? Whoever may know of the room may know that.
///
/// @param room which
public record LookInto(RoomName room) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    Room there = state.roomNamed(room.key());
    return there == null || there.isEmpty() || !Views.shows(there, asker.user())
        ? new Answer.Refused(new Refusal.NoSuchRoom(room))
        : Views.members(there);
  }
}
