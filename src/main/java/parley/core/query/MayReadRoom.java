package parley.core.query;

import org.jspecify.annotations.Nullable;
import parley.core.event.Rank;
import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.core.state.Member;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// What may I read of a room's history? A public room's members read all of it; those of one that
/// is not, from their own coming on.
///
/// @param room which; null for the one the asker is in
public record MayReadRoom(@Nullable RoomName room) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    User user = asker.user();
    return WhoIsIn.of(
        state,
        asker,
        room,
        there -> {
          Refusal refusal = RoomPolicy.mayReadHistory(user, there);
          return refusal == null ? from(state, there, user) : new Answer.Refused(refusal);
        });
  }

  /// The lobby is where everybody would be.
  @Override
  public Answer visitor(State state) {
    Room lobby = state.room(RoomId.LOBBY);
    boolean lobbyMeant = room == null || room.key().equals(RoomName.LOBBY.key());
    return lobby != null && lobbyMeant
        ? from(state, lobby, null)
        : new Answer.Refused(new Refusal.NotEntered());
  }

  private static Answer from(State state, Room there, @Nullable User user) {
    Member member = user == null ? null : there.member(user.id());
    return new Answer.MayRead(
        new Place.OfRoom(there.id()),
        there.name().shown(),
        user == null ? 1 : RoomPolicy.readableFrom(user, there),
        state.sequence(),
        user == null ? null : user.id(),
        member == null ? Rank.MEMBER : member.rank());
  }
}
