package parley.core.command;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Invited;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.id.UserId;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.state.Member;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Somebody asks a user to come to a room. Whoever keeps order there opens it with that, once,
/// whatever the room is set to.
///
/// @param room which; null for the room the session is in
/// @param name whom, as typed
/// @param key the folded form of that name
public record Invite(@Nullable RoomName room, String name, String key) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asMember(room, (user, there) -> decide(decision, user, there));
  }

  private Outcome decide(Decision decision, User user, Room there) {
    User target = decision.state().userNamed(key);
    Refusal order = RoomPolicy.mayAs(user, there, Rank.HALFOP);
    if (target == null) {
      return Outcome.refused(new Refusal.NoSuchUser(name));
    }
    if (target.isIn(there.id())) {
      return Outcome.refused(new Refusal.UserInRoom(there.name(), target.nick()));
    }
    if (order != null && there.modes().has(RoomFlag.INVITE_ONLY)) {
      return Outcome.refused(order);
    }
    Invited invited =
        new Invited(
            there.id(),
            there.name(),
            user.id(),
            user.nick(),
            target.id(),
            target.nick(),
            order == null);
    decision.add(invited, new Audience.Users(hearers(there, user, target)));
    return decision.answer(new Answer.Invited(there.name(), target.nick(), target.away()));
  }

  /// The two of them, and those who keep order in the room, by their ids.
  private static List<UserId> hearers(Room room, User user, User target) {
    TreeSet<UserId> hearers = new TreeSet<>(List.of(user.id(), target.id()));
    for (Member member : room.members()) {
      if (member.ranks().reach(Rank.HALFOP)) {
        hearers.add(member.user().id());
      }
    }
    return List.copyOf(hearers);
  }
}
