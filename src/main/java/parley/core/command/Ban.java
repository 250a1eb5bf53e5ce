package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.RoomList;
import parley.core.name.Mask;
import parley.core.name.RoomName;
import parley.core.state.Member;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Somebody keeps a user out of a room, or from speaking there. Who is kept out and is there is put
/// out as well; who is logged in to an account is meant under every name.
///
/// @param room which; null for the room the session is in
/// @param mask whom; one that mutes puts nobody out
/// @param name the user it was made of, as typed; empty when it means nobody in particular
/// @param key the folded form of that name
/// @param reason why, empty for none
public record Ban(@Nullable RoomName room, Mask mask, String name, String key, String reason)
    implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asMember(room, (user, there) -> decide(decision, user, there));
  }

  private Outcome decide(Decision decision, User user, Room there) {
    User target = decision.state().userNamed(key);
    Member member = target == null ? null : there.member(target.id());
    Refusal refusal = member == null ? null : RoomPolicy.mayKick(user, there, member);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    ModeChanges changes = new ModeChanges(decision, user, there);
    changes.entry(RoomList.BAN, mask, true);
    Mask account = target == null ? null : ofAccount(target);
    if (account != null) {
      changes.entry(RoomList.BAN, account, true);
    }
    changes.add();
    if (member != null && !mask.isMute()) {
      Kick.add(decision, user, there, member.user(), reason);
    }
    return decision.answer(changes.answer());
  }

  private @Nullable Mask ofAccount(User target) {
    var account = RoomPolicy.account(target);
    if (account == null) {
      return null;
    }
    Mask made = Mask.ofAccount(account);
    return mask.isMute() ? made.muting() : made;
  }
}
