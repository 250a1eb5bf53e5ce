package parley.core.query;

import org.jspecify.annotations.Nullable;
import parley.core.name.RoomName;
import parley.core.state.Session;
import parley.core.state.State;

/// What may I read of a room's history? A public room's members read all of it.
///
/// @param room which; null for the one the asker is in
public record MayReadRoom(@Nullable RoomName room) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return WhoIsIn.of(
        state,
        asker,
        room,
        there -> new Answer.MayRead(new Place.OfRoom(there.id()), there.name().shown(), 1, state.sequence()));
  }
}
