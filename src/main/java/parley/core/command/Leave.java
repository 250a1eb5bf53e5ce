package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.RoomLeft;
import parley.core.event.SessionMoved;
import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.User;

/// A user gives up the membership of a room. One-room sessions of theirs that are there go back to
/// the lobby.
///
/// @param room which
/// @param reason the user's own words, empty for none; what is too long is cut
public record Leave(RoomName room, String reason) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    Room there = decision.state().roomNamed(room.key());
    if (there == null) {
      return Outcome.refused(new Refusal.NoSuchRoom(room));
    }
    if (!user.isIn(there.id())) {
      return Outcome.refused(new Refusal.NotInRoom(there.name()));
    }
    boolean stranded = user.sessions().stream().anyMatch(s -> there.id().equals(s.current()));
    if (stranded && there.id().equals(RoomId.LOBBY)) {
      return Outcome.refused(new Refusal.AlreadyInLobby());
    }
    add(decision, user, there, SetAway.cut(reason, decision.limits().reasonLengthMax()));
    backToLobby(decision, user, there);
    return decision.done();
  }

  /// One-room sessions of a user that are in a room which is left go to the lobby.
  static void backToLobby(Decision decision, User user, Room left) {
    @Nullable Room lobby = decision.state().room(RoomId.LOBBY);
    if (lobby == null) {
      throw new IllegalStateException("there is always a lobby");
    }
    boolean member = user.isIn(lobby.id());
    for (Session session : user.sessions()) {
      if (left.id().equals(session.current())) {
        if (!member) {
          decision.add(Join.joined(user, lobby, session.id()), new Audience.InRoom(lobby.id()));
          member = true;
        } else {
          decision.add(
              new SessionMoved(user.id(), session.id(), lobby.id()),
              new Audience.One(session.id()));
        }
      }
    }
  }

  /// Adds that a user is no longer a member of a room.
  static void add(Decision decision, User user, Room room, String reason) {
    RoomLeft left =
        new RoomLeft(room.id(), room.name(), user.id(), user.nick(), decision.asker(), reason);
    decision.add(left, new Audience.InRoom(room.id()));
  }
}
