package parley.core.state;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import parley.core.event.Rank;
import parley.core.event.Right;
import parley.core.event.RoomFlag;
import parley.core.event.UserMode;
import parley.core.id.Claim;
import parley.core.name.Names;
import parley.core.name.Nick;

/// Who may do what: every permission in one place. Each rule gives a refusal, or null for "may".
public final class Policy {
  private Policy() {}

  /// Whether a user (null: somebody new) who owns an account (null: none) may have a nick that they
  /// chose.
  public static @Nullable Refusal mayBeNamed(
      State state, AccountRules rules, @Nullable User user, @Nullable Account account, Nick nick) {
    User holder = state.userNamed(nick.key());
    Account owner = state.accounts().named(nick.key());
    boolean mine = owner == null || owner == account || (holder != null && holder == user);
    if (rules.reservation() && !mine) {
      return new Refusal.NickProtected(nick);
    }
    if (holder != null && holder != user) {
      return new Refusal.NickTaken(nick);
    }
    return holder == null && Names.isGuest(nick.key()) ? new Refusal.NickReserved(nick) : null;
  }

  /// The account that a claim proves; null when it does not, or no longer.
  public static @Nullable Account claimed(State state, Claim claim) {
    Account account = state.accounts().of(claim.account());
    return account != null && account.version() == claim.version() ? account : null;
  }

  /// Whether a user may do what only operators may.
  public static @Nullable Refusal mayOperate(User user, Right right) {
    User.Operator operator = user.operator();
    boolean may = operator != null && operator.rights().contains(right);
    return may ? null : new Refusal.NoPrivilege(right);
  }

  /// Whether a user keeps order in a room.
  public static boolean keeps(User user, @Nullable Room room) {
    Member member = room == null ? null : room.member(user.id());
    return member != null && member.rank().isAtLeast(Rank.OPERATOR);
  }

  /// Whether a user may say something to another alone.
  public static @Nullable Refusal mayWhisper(User from, User to) {
    boolean closed = to.modes().contains(UserMode.REGISTERED_ONLY);
    boolean known = from == to || from.account() != null || to.accepts(from.id());
    return closed && !known ? new Refusal.OnlyFromAccounts(to.nick()) : null;
  }

  /// Whether a user may become a member of one more room.
  public static @Nullable Refusal mayJoin(User user, Limits limits) {
    return user.roomCount() < limits.roomsPerUser()
        ? null
        : new Refusal.TooManyRooms(limits.roomsPerUser());
  }

  /// Whether a user may set a room's topic.
  public static @Nullable Refusal maySetTopic(User user, Room room) {
    boolean locked = room.modes().has(RoomFlag.TOPIC_LOCKED);
    return RoomPolicy.mayAs(user, room, locked ? Rank.HALFOP : Rank.MEMBER);
  }

  /// Whether a user may read a room's history and see who is in it.
  public static @Nullable Refusal mayRead(User user, Room room) {
    return membership(user, room);
  }

  /// Whether a message's text is one.
  public static @Nullable Refusal maySay(String text, Limits limits) {
    if (text.isBlank()) {
      return new Refusal.NothingToSay();
    }
    return fits(text, limits.textBytesMax());
  }

  /// Whether a text is within a limit of bytes of UTF-8.
  public static @Nullable Refusal fits(String text, int bytesMax) {
    boolean fits =
        text.length() * 3L <= bytesMax || text.getBytes(StandardCharsets.UTF_8).length <= bytesMax;
    return fits ? null : new Refusal.TextTooLong(bytesMax);
  }

  private static @Nullable Refusal membership(User user, Room room) {
    return user.isIn(room.id()) ? null : new Refusal.NotInRoom(room.name());
  }
}
