package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.id.RoomId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.state.Member;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Somebody wants a room kept, as it is set, when nobody is in it, and to own it with their
/// account; or lets go of it.
///
/// @param room which; null for the room the session is in
/// @param kept whether it shall be kept
public record RegisterRoom(@Nullable RoomName room, boolean kept) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asMember(room, (user, there) -> decide(decision, user, there));
  }

  private Outcome decide(Decision decision, User user, Room there) {
    Refusal refusal = refusal(user, there);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    Nick founder = kept ? RoomPolicy.account(user) : null;
    RoomRegistered registered =
        new RoomRegistered(there.id(), there.name(), user.id(), user.nick(), founder);
    decision.add(registered, new Audience.InRoom(there.id()));
    own(decision, user, there);
    return decision.done();
  }

  private @Nullable Refusal refusal(User user, Room there) {
    if (there.id().equals(RoomId.LOBBY)) {
      return new Refusal.NotTheLobby(there.name());
    }
    if (!kept) {
      return there.founder() == null
          ? new Refusal.NotRegistered(there.name())
          : RoomPolicy.mayAs(user, there, Rank.OWNER);
    }
    if (there.founder() != null) {
      return new Refusal.RegisteredAlready(there.name());
    }
    Refusal refusal = RoomPolicy.mayAs(user, there, Rank.OPERATOR);
    return refusal == null && RoomPolicy.account(user) == null
        ? new Refusal.NeedsAccount(there.name())
        : refusal;
  }

  /// The founder is the owner from now on, or no more.
  private void own(Decision decision, User user, Room there) {
    Member member = there.member(user.id());
    if (member != null && member.ranks().has(Rank.OWNER) != kept) {
      ModeChange rank = new ModeChange.RankChanged(user.id(), user.nick(), Rank.OWNER, kept);
      RoomModesChanged changed =
          new RoomModesChanged(there.id(), there.name(), user.id(), user.nick(), List.of(rank));
      decision.add(changed, new Audience.InRoom(there.id()));
    }
  }
}
