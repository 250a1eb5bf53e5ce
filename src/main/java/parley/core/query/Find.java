package parley.core.query;

import java.util.List;
import java.util.Objects;
import parley.core.state.Session;
import parley.core.state.State;

/// Who are these? Whoever is not here is left out.
///
/// @param keys the folded nicks
public record Find(List<String> keys) implements Query {
  public Find {
    keys = List.copyOf(keys);
  }

  @Override
  public Answer answer(State state, Session asker) {
    List<Answer.Seen> found =
        keys.stream()
            .map(state::userNamed)
            .filter(Objects::nonNull)
            .map(user -> Views.seen(state, user, asker.user()))
            .toList();
    return new Answer.People(found, false);
  }
}
