package parley.core.command;

import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.core.state.Refusal;

/// A one-room session goes back to where everybody starts.
public record ReturnToLobby() implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session ->
        RoomId.LOBBY.equals(session.current())
            ? Outcome.refused(new Refusal.AlreadyInLobby())
            : new Join(RoomName.LOBBY).decide(decision));
  }
}
