package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.RoomList;
import parley.core.name.Mask;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Somebody lets a user come to a room again, or speak there: takes back what [Ban] did.
///
/// @param room which; null for the room the session is in
/// @param mask whom; one that mutes lets speak
/// @param name the user it was made of, as typed; empty when it means nobody in particular
/// @param key the folded form of that name
public record Unban(@Nullable RoomName room, Mask mask, String name, String key)
    implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asMember(room, (user, there) -> decide(decision, user, there));
  }

  private Outcome decide(Decision decision, User user, Room there) {
    ModeChanges changes = new ModeChanges(decision, user, there);
    changes.entry(RoomList.BAN, mask, false);
    for (Nick account : accounts(decision)) {
      Mask made = Mask.ofAccount(account);
      changes.entry(RoomList.BAN, mask.isMute() ? made.muting() : made, false);
    }
    changes.add();
    return decision.answer(changes.answer());
  }

  /// The account of that name, and the one that the user of that name is logged in to.
  private List<Nick> accounts(Decision decision) {
    if (key.isEmpty()) {
      return List.of();
    }
    Nick named = new Nick(name, key);
    User target = decision.state().userNamed(key);
    Nick account = target == null ? null : RoomPolicy.account(target);
    return account == null ? List.of(named) : List.of(named, account);
  }
}
