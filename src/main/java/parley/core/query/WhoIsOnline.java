package parley.core.query;

import java.util.Comparator;
import java.util.List;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// Who is on the server?
///
/// @param most how many names to give
public record WhoIsOnline(int most) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return visitor(state);
  }

  @Override
  public Answer visitor(State state) {
    List<String> nicks =
        state.users().stream()
            .filter(User::announced)
            .sorted(Comparator.comparing(user -> user.nick().key()))
            .limit(most)
            .map(user -> user.nick().shown())
            .toList();
    return new Answer.Online(nicks, state.announcedCount());
  }
}
