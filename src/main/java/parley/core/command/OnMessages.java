package parley.core.command;

import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Quoted;
import parley.core.event.Rank;
import parley.core.event.Spot;
import parley.core.id.AccountId;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.RoomName;
import parley.core.state.Account;
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
        boolean theirs = user.is(between.from()) || user.is(between.to());
        yield theirs ? null : new Refusal.NoSuchMessage(message.id());
      }
    };
  }

  /// All who hear of something done to a message where it was said. Of two users those who are
  /// here, as whoever they are now.
  static Audience audience(Decision decision, Spot spot) {
    return switch (spot) {
      case Spot.InRoom(RoomId room, _) -> new Audience.InRoom(room);
      case Spot.Between(UserId from, _, UserId to, _) -> {
        TreeSet<UserId> hearers = new TreeSet<>(present(decision, from));
        hearers.addAll(present(decision, to));
        yield new Audience.Users(List.copyOf(hearers));
      }
    };
  }

  private static List<UserId> present(Decision decision, UserId party) {
    Account account = decision.state().accounts().of(new AccountId(party.value()));
    return account == null
        ? List.of(party)
        : decision.state().usersOf(account).stream().map(User::id).toList();
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
