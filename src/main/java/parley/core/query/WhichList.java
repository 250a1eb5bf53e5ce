package parley.core.query;

import org.jspecify.annotations.Nullable;
import parley.core.event.RoomList;
import parley.core.name.RoomName;
import parley.core.state.Session;
import parley.core.state.State;

/// What is on one of a room's lists? Members may know.
///
/// @param room which; null for the one the asker is in
/// @param list which of its lists
public record WhichList(@Nullable RoomName room, RoomList list) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return WhoIsIn.of(
        state,
        asker,
        room,
        there -> new Answer.Entries(there.name(), list, there.modes().list(list)));
  }
}
