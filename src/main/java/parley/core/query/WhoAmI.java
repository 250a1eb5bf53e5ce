package parley.core.query;

import java.util.List;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// Who am I, and where? A one-room session is told of its one room.
public record WhoAmI() implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    User user = asker.user();
    List<Answer.RoomView> rooms =
        state.rooms().stream()
            .filter(room -> hears(asker, room))
            .map(room -> Views.room(room, 0, user))
            .toList();
    return new Answer.Me(user.id(), user.nick(), rooms, user.away());
  }

  private static boolean hears(Session asker, Room room) {
    return asker.current() == null
        ? asker.user().isIn(room.id())
        : room.id().equals(asker.current());
  }
}
