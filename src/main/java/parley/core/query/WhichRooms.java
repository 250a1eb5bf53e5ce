package parley.core.query;

import java.util.List;
import java.util.function.Predicate;
import parley.core.event.RoomFlag;
import parley.core.query.Answer.RoomSummary;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;

/// Which rooms have somebody in them?
public record WhichRooms() implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return rooms(state, room -> Views.shows(room, asker.user()));
  }

  @Override
  public Answer visitor(State state) {
    return rooms(state, room -> !isSecret(room));
  }

  private static boolean isSecret(Room room) {
    return room.modes().has(RoomFlag.SECRET);
  }

  private static Answer rooms(State state, Predicate<Room> shown) {
    List<RoomSummary> rooms =
        state.rooms().stream()
            .filter(shown)
            .map(room ->
                new RoomSummary(
                    room.name(),
                    room.topic(),
                    Views.count(room),
                    room.sinceMillis(),
                    room.topicMillis()))
            .filter(room -> room.members() > 0)
            .toList();
    return new Answer.Rooms(rooms);
  }
}
