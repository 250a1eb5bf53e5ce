package parley.core.query;

import parley.core.event.UserMode;
import parley.core.state.Session;
import parley.core.state.State;

/// How many are on the server, and how many rooms have somebody in them?
public record HowMany() implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return visitor(state);
  }

  @Override
  public boolean everybody() {
    return true;
  }

  @Override
  public Answer visitor(State state) {
    int rooms = (int) state.rooms().stream().filter(room -> Views.count(room) > 0).count();
    return new Answer.Counts(
        state.announcedCount(),
        state.announcedCount(UserMode.INVISIBLE),
        state.announcedCount(UserMode.OPERATOR),
        rooms);
  }
}
