package parley.core.query;

import org.jspecify.annotations.Nullable;
import parley.core.name.RoomName;
import parley.core.state.Session;
import parley.core.state.State;

/// What is a room's topic?
///
/// @param room which; null for the one the asker is in
public record WhichTopic(@Nullable RoomName room) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return WhoIsIn.of(
        state,
        asker,
        room,
        there ->
            new Answer.Topic(there.name(), there.topic(), there.topicBy(), there.topicMillis()));
  }
}
