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
    if (state.onlineView() instanceof View(int kept, Answer.Online answer) && kept == most) {
      return answer;
    }
    List<String> nicks =
        state.users().stream()
            .filter(User::announced)
            .sorted(Comparator.comparing(user -> user.nick().key()))
            .limit(most)
            .map(user -> user.nick().shown())
            .toList();
    Answer.Online made = new Answer.Online(nicks, state.announcedCount());
    state.keepOnlineView(new View(most, made));
    return made;
  }

  /// An answer that holds until somebody comes, goes or takes another name.
  private record View(int most, Answer.Online answer) {}
}
