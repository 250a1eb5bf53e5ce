package parley.core.query;

import java.util.List;
import java.util.Objects;
import parley.core.name.RoomName;
import parley.core.state.Session;
import parley.core.state.State;

/// Which rooms am I invited to?
public record WhichInvitations() implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    List<RoomName> rooms =
        asker.user().invitations().stream()
            .map(id -> Objects.requireNonNull(state.room(id)).name())
            .toList();
    return new Answer.Invitations(rooms);
  }
}
