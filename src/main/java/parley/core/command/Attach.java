package parley.core.command;

import java.util.ArrayList;
import java.util.List;
import parley.core.event.Audience;
import parley.core.event.Reach;
import parley.core.event.SessionAttached;
import parley.core.event.SessionMoved;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.User;

/// One more session of a user who is here. The door has made sure that it is the same person.
///
/// @param user whose session this becomes
/// @param reach what the session hears
public record Attach(UserId user, Reach reach) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    User owner = decision.state().user(user);
    if (decision.state().session(decision.asker()) != null) {
      return Outcome.refused(new Refusal.AlreadyEntered());
    }
    return owner == null ? Outcome.refused(new Refusal.UserGone()) : decide(decision, owner, reach);
  }

  /// A session that is nobody's yet becomes one of a user.
  static Outcome decide(Decision decision, User owner, Reach reach) {
    boolean comesToLobby = reach == Reach.ONE_ROOM && !owner.isIn(RoomId.LOBBY);
    Refusal refusal = comesToLobby ? Policy.mayJoin(owner, decision.limits()) : null;
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    SessionAttached attached =
        new SessionAttached(owner.id(), decision.asker(), reach, owner.rooms());
    decision.add(attached, new Audience.Nobody());
    return reach == Reach.ONE_ROOM
        ? intoLobby(decision, owner)
        : decision.answer(entered(decision, owner));
  }

  private static Outcome intoLobby(Decision decision, User owner) {
    Room lobby = decision.state().room(RoomId.LOBBY);
    if (lobby == null) {
      throw new IllegalStateException("there is always a lobby");
    }
    if (owner.isIn(lobby.id())) {
      decision.add(
          new SessionMoved(owner.id(), decision.asker(), lobby.id()), new Audience.Nobody());
    } else {
      Audience audience =
          owner.announced() ? new Audience.InRoom(lobby.id()) : new Audience.Nobody();
      decision.add(Join.joined(owner, lobby, decision.asker()), audience);
    }
    int more = owner.isIn(lobby.id()) ? 0 : 1;
    return decision.answer(
        new Answer.Entered(owner.id(), owner.nick(), List.of(decision.view(lobby, more, owner))));
  }

  private static Answer entered(Decision decision, User owner) {
    List<Answer.RoomView> rooms = new ArrayList<>();
    for (RoomId id : owner.rooms()) {
      Room room = decision.state().room(id);
      if (room != null) {
        rooms.add(decision.view(room, 0, owner));
      }
    }
    return new Answer.Entered(owner.id(), owner.nick(), List.copyOf(rooms));
  }
}
