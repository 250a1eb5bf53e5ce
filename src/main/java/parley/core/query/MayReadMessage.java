package parley.core.query;

import org.jspecify.annotations.Nullable;
import parley.core.event.Quoted;
import parley.core.event.Rank;
import parley.core.event.Spot;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.state.Member;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// May I see a message that I know the id of? Ids can be guessed: whoever may not is told that
/// there is none.
///
/// @param message which, as a door read it
public record MayReadMessage(Quoted message) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    User user = asker.user();
    Answer may =
        switch (message.spot()) {
          case Spot.InRoom(RoomId id, _) -> inRoom(state, user, state.room(id));
          case Spot.Between(UserId from, _, UserId to, _) -> between(state, user, from, to);
        };
    return may == null ? new Answer.Refused(new Refusal.NoSuchMessage(message.id())) : may;
  }

  private @Nullable Answer inRoom(State state, User user, @Nullable Room room) {
    Member member = room == null ? null : room.member(user.id());
    if (room == null || member == null || RoomPolicy.mayReadHistory(user, room) != null) {
      return null;
    }
    long from = RoomPolicy.readableFrom(user, room);
    return message.id().sequence() < from
        ? null
        : new Answer.MayRead(
            new Place.OfRoom(room.id()),
            room.name().shown(),
            from,
            state.sequence(),
            user.id(),
            member.rank());
  }

  private @Nullable Answer between(State state, User user, UserId from, UserId to) {
    if (!user.is(from) && !user.is(to)) {
      return null;
    }
    UserId reader = user.is(from) ? from : to;
    Place place = Place.OfPair.of(from, to);
    String title = message.nick().shown();
    return new Answer.MayRead(place, title, 1, state.sequence(), reader, Rank.MEMBER);
  }
}
