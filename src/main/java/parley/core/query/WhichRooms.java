package parley.core.query;

import java.util.List;
import parley.core.query.Answer.RoomSummary;
import parley.core.state.Session;
import parley.core.state.State;

/// Which rooms have somebody in them?
public record WhichRooms() implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return visitor(state);
  }

  @Override
  public Answer visitor(State state) {
    List<RoomSummary> rooms =
        state.rooms().stream()
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
