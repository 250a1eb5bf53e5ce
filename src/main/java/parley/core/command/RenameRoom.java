package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Rank;
import parley.core.event.RoomRenamed;
import parley.core.id.RoomId;
import parley.core.name.RoomName;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Somebody gives a room another name. It stays the same room; nobody is told of another one.
///
/// @param room which; null for the room the session is in
/// @param after the name it shall have
/// @param reason why, empty for none; what is too long is cut
public record RenameRoom(@Nullable RoomName room, RoomName after, String reason)
    implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asMember(room, (user, there) -> decide(decision, user, there));
  }

  private Outcome decide(Decision decision, User user, Room there) {
    Room holder = decision.state().roomNamed(after.key());
    Refusal refusal = RoomPolicy.mayAs(user, there, Rank.OPERATOR);
    if (there.id().equals(RoomId.LOBBY)) {
      refusal = new Refusal.NotTheLobby(there.name());
    } else if (refusal == null && holder != null && holder != there) {
      refusal = new Refusal.RoomNameTaken(holder.name());
    }
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    if (there.name().equals(after)) {
      return decision.done();
    }
    String words = SetAway.cut(reason, decision.limits().reasonLengthMax());
    RoomRenamed renamed =
        new RoomRenamed(there.id(), there.name(), after, user.id(), user.nick(), words);
    return decision.add(renamed, new Audience.InRoom(there.id())).done();
  }
}
