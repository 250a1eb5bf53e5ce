package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Kicked;
import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.core.state.Member;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Somebody puts a member out of a room. One-room sessions of theirs that are there go back to the
/// lobby, from which nobody is put out.
///
/// @param room which; null for the room the session is in
/// @param name whom, as typed
/// @param key the folded form of that name
/// @param reason why, empty for none; what is too long is cut
public record Kick(@Nullable RoomName room, String name, String key, String reason)
    implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asMember(room, (user, there) -> decide(decision, user, there));
  }

  private Outcome decide(Decision decision, User user, Room there) {
    User target = decision.state().userNamed(key);
    Member member = target == null ? null : there.member(target.id());
    Refusal refusal = refusal(user, there, target, member);
    if (refusal != null || member == null) {
      return Outcome.refused(refusal == null ? new Refusal.NoSuchUser(name) : refusal);
    }
    add(decision, user, there, member.user(), reason);
    return decision.done();
  }

  private @Nullable Refusal refusal(
      User user, Room there, @Nullable User target, @Nullable Member member) {
    if (there.id().equals(RoomId.LOBBY)) {
      return new Refusal.NotTheLobby(there.name());
    }
    if (target == null) {
      return new Refusal.NoSuchUser(name);
    }
    return member == null
        ? new Refusal.UserNotInRoom(there.name(), target.nick())
        : RoomPolicy.mayKick(user, there, member);
  }

  /// Adds that a user puts another out of a room.
  static void add(Decision decision, User user, Room room, User target, String reason) {
    String words = SetAway.cut(reason, decision.limits().reasonLengthMax());
    Kicked kicked =
        new Kicked(
            room.id(), room.name(), target.id(), target.nick(), user.id(), user.nick(), words);
    decision.add(kicked, new Audience.InRoom(room.id()));
    Leave.backToLobby(decision, target, room);
  }
}
