package parley.core.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.state.Member;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Somebody takes over a kept room that was offered to their account; they need not be in it.
///
/// @param room which
public record TakeRoom(RoomName room) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session ->
        decision.inRoom(session, room, there -> decide(decision, session.user(), there)));
  }

  private static Outcome decide(Decision decision, User user, Room there) {
    Nick account = RoomPolicy.account(user);
    Nick founder = there.founder();
    if (account == null) {
      return Outcome.refused(new Refusal.NeedsAccount(there.name()));
    }
    if (founder == null || !there.modes().tenure().isOfferedTo(account)) {
      return Outcome.refused(new Refusal.RoomNotOffered(there.name()));
    }
    Audience audience = new Audience.InRoom(there.id());
    decision.add(
        new RoomRegistered(there.id(), there.name(), user.id(), user.nick(), account), audience);
    List<ModeChange> ranks = ranks(there, founder, account);
    if (!ranks.isEmpty()) {
      decision.add(
          new RoomModesChanged(there.id(), there.name(), user.id(), user.nick(), ranks), audience);
    }
    return decision.done();
  }

  /// The rank of its owner goes from those of one account to those of the other.
  private static List<ModeChange> ranks(Room room, Nick before, Nick after) {
    List<ModeChange> changes = new ArrayList<>();
    for (Member member : room.members()) {
      Nick account = RoomPolicy.account(member.user());
      boolean owns = isSame(account, after);
      boolean has = member.ranks().has(Rank.OWNER);
      if (owns != has && (owns || isSame(account, before))) {
        User user = member.user();
        changes.add(new ModeChange.RankChanged(user.id(), user.nick(), Rank.OWNER, owns));
      }
    }
    return changes;
  }

  private static boolean isSame(@Nullable Nick account, Nick other) {
    return account != null && account.key().equals(other.key());
  }
}
