package parley.core.query;

import org.jspecify.annotations.Nullable;
import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;

/// What may I read of a room's history? A public room's members read all of it.
///
/// @param room which; null for the one the asker is in
public record MayReadRoom(@Nullable RoomName room) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return WhoIsIn.of(state, asker, room, there -> all(state, there));
  }

  /// The lobby is where everybody would be.
  @Override
  public Answer visitor(State state) {
    Room lobby = state.room(RoomId.LOBBY);
    boolean lobbyMeant = room == null || room.key().equals(RoomName.LOBBY.key());
    return lobby != null && lobbyMeant
        ? all(state, lobby)
        : new Answer.Refused(new Refusal.NotEntered());
  }

  private static Answer all(State state, Room there) {
    return new Answer.MayRead(
        new Place.OfRoom(there.id()), there.name().shown(), 1, state.sequence());
  }
}
