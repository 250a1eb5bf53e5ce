package parley.core.query;

import java.util.List;
import parley.core.state.Session;
import parley.core.state.State;

/// How is the asker treated?
public record WhichUserModes() implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return new Answer.UserModes(asker.user().nick(), List.copyOf(asker.user().modes()));
  }
}
