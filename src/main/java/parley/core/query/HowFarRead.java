package parley.core.query;

import parley.core.state.Session;
import parley.core.state.State;

/// How far has the asker read in a conversation?
///
/// @param room whether it is a room's, not one with another user
/// @param name of the room or the other user, as typed
/// @param key its folded form
public record HowFarRead(boolean room, String name, String key) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return new Answer.Mark(room, name, asker.user().marks().of(room, key));
  }
}
