package parley.core.command;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parley.core.event.Quoted;
import parley.core.event.Rank;
import parley.core.event.Spot;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.state.Member;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Who may do what with a message that was said before.
final class OnMessages {
  private OnMessages() {}

  /// Whether a user may react to a message: whoever may read and speak where it was said.
  static @Nullable Refusal mayReact(Decision decision, User user, Quoted message) {
    Refusal refusal = where(decision, user, message, Policy::mayRead);
    return refusal == null ? where(decision, user, message, RoomPolicy::maySpeak) : refusal;
  }

  /// Whether a user may take a message back: its author, and who moderates its room.
  static @Nullable Refusal mayDelete(Decision decision, User user, Quoted message) {
    Refusal refusal = where(decision, user, message, Policy::mayRead);
    boolean may =
        message.isBy(user.id(), user.face().account()) || moderates(decision, user, message);
    return refusal == null && !may ? new Refusal.NotYourMessage(message.id()) : refusal;
  }

  /// What a rule says of a user in the room of a message; between two users it is theirs.
  private static @Nullable Refusal where(
      Decision decision,
      User user,
      Quoted message,
      BiFunction<User, Room, @Nullable Refusal> rule) {
    return switch (message.spot()) {
      case Spot.InRoom(RoomId id, RoomName name) -> {
        Room room = decision.state().room(id);
        yield room == null ? new Refusal.NotInRoom(name) : rule.apply(user, room);
      }
      case Spot.Between between -> {
        UserId self = user.id();
        Nick account = user.face().account();
        boolean theirs =
            self.equals(between.from()) || self.equals(between.to()) || message.isBy(self, account);
        yield theirs ? null : new Refusal.NoSuchMessage(message.id());
      }
    };
  }

  private static boolean moderates(Decision decision, User user, Quoted message) {
    if (!(message.spot() instanceof Spot.InRoom(RoomId id, _))) {
      return false;
    }
    Room room = decision.state().room(id);
    Member member = room == null ? null : room.member(user.id());
    return member != null && member.rank().isAtLeast(Rank.HALFOP);
  }
}
