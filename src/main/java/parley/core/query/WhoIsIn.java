package parley.core.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;

/// Who is in a room?
///
/// @param room which; null for the one the asker is in
public record WhoIsIn(@Nullable RoomName room) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return of(state, asker, room, Views::members);
  }

  /// The lobby is where everybody would be.
  @Override
  public Answer visitor(State state) {
    Room lobby = state.room(RoomId.LOBBY);
    boolean lobbyMeant = room == null || room.key().equals(RoomName.LOBBY.key());
    return lobby != null && lobbyMeant
        ? Views.members(lobby)
        : new Answer.Refused(new Refusal.NotEntered());
  }

  /// The answer about a room, or why there is none: the room is not there, or not the asker's to
  /// see.
  static Answer of(
      State state, Session asker, @Nullable RoomName name, Function<Room, Answer> answer) {
    Room there = name == null ? current(state, asker) : state.roomNamed(name.key());
    if (there == null) {
      return new Answer.Refused(
          name == null ? new Refusal.NotEntered() : new Refusal.NoSuchRoom(name));
    }
    Refusal refusal = Policy.mayRead(asker.user(), there);
    return refusal == null ? answer.apply(there) : new Answer.Refused(refusal);
  }

  private static @Nullable Room current(State state, Session asker) {
    return asker.current() == null ? null : state.room(asker.current());
  }
}
