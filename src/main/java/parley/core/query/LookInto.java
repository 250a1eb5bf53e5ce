package parley.core.query;

import java.util.List;
import parley.core.id.UserId;
import parley.core.name.RoomName;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// Who is in a room, seen from outside? Whoever may know of the room may know that, but for those
/// who do not want to be found.
///
/// @param room which
public record LookInto(RoomName room) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    Room there = state.roomNamed(room.key());
    if (there == null || there.isEmpty() || !Views.shows(there, asker.user())) {
      return new Answer.Refused(new Refusal.NoSuchRoom(room));
    }
    Answer.Members all = Views.members(there);
    return asker.user().isIn(there.id()) ? all : found(state, all, asker.user());
  }

  private static Answer.Members found(State state, Answer.Members all, User viewer) {
    List<Answer.MemberView> found =
        all.members().stream().filter(member -> shows(state, member.user(), viewer)).toList();
    return new Answer.Members(all.room(), found, all.secret());
  }

  private static boolean shows(State state, UserId member, User viewer) {
    User user = state.user(member);
    return user != null && Views.shows(state, user, viewer);
  }
}
