package parley.core.state;

import org.jspecify.annotations.Nullable;
import parley.core.event.Face;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.id.RoomId;
import parley.core.name.Mask;
import parley.core.name.Nick;

/// Who may do what in and about rooms. Each rule gives a refusal, or null for "may".
public final class RoomPolicy {
  private RoomPolicy() {}

  /// Whether a user may come into a room that is there. The lobby takes everybody: whoever is put
  /// out of a room comes there.
  ///
  /// @param key what they say is the key; null for nothing
  public static @Nullable Refusal mayEnter(User user, Room room, @Nullable String key) {
    if (room.id().equals(RoomId.LOBBY) || isFounder(user, room) || room.opensFor(user.id())) {
      return null;
    }
    RoomModes modes = room.modes();
    if (isBanned(user, room)) {
      return new Refusal.Banned(room.name());
    }
    if (modes.has(RoomFlag.INVITE_ONLY) && !isOn(user, modes, RoomList.INVITE_EXCEPTION, false)) {
      return new Refusal.InviteOnly(room.name());
    }
    if (modes.has(RoomFlag.REGISTERED_ONLY) && account(user) == null) {
      return new Refusal.AccountsOnly(room.name());
    }
    if (modes.key() != null && !modes.key().equals(key)) {
      return new Refusal.WrongKey(room.name());
    }
    boolean full = modes.limit() > 0 && room.members().size() >= modes.limit();
    return full ? new Refusal.RoomFull(room.name()) : null;
  }

  /// The first sequence of a room's history that a user may read: all of it where everybody could
  /// come, else from their own coming on. Who is not there so far reads nothing of before.
  public static long readableFrom(User user, Room room) {
    if (!room.modes().areClosed()) {
      return 1;
    }
    Member member = room.member(user.id());
    return member == null ? Long.MAX_VALUE : member.since();
  }

  /// Whether a user may read a room's history: members may, but for those who are banned.
  public static @Nullable Refusal mayReadHistory(User user, Room room) {
    return isBanned(user, room) ? new Refusal.Banned(room.name()) : null;
  }

  /// The rank that a user has in a room from the first moment.
  public static Rank rankOnEntering(User user, Room room) {
    Nick account = account(user);
    return account == null ? Rank.MEMBER : rankOf(account, room);
  }

  /// The rank that an account has in a room whenever it comes.
  public static Rank rankOf(Nick account, Room room) {
    Nick founder = room.founder();
    boolean owns = founder != null && founder.key().equals(account.key());
    return owns ? Rank.OWNER : room.modes().tenure().rankOf(account.key());
  }

  /// Whether a user may speak in a room.
  public static @Nullable Refusal maySpeak(User user, Room room) {
    RoomModes modes = room.modes();
    Member member = room.member(user.id());
    if (member == null && modes.has(RoomFlag.NO_EXTERNAL)) {
      return new Refusal.NoExternal(room.name());
    }
    if (member != null && member.ranks().reach(Rank.VOICE)) {
      return null;
    }
    if (modes.has(RoomFlag.MODERATED)) {
      return new Refusal.Moderated(room.name());
    }
    if (modes.has(RoomFlag.REGISTERED_SPEAK) && account(user) == null) {
      return new Refusal.AccountsSpeak(room.name());
    }
    if (isOn(user, modes, RoomList.BAN, true) && !isExcepted(user, modes, true)) {
      return new Refusal.Muted(room.name());
    }
    return member == null && isBanned(user, room) ? new Refusal.Banned(room.name()) : null;
  }

  /// Whether those who keep order hear what a member says who may not speak.
  ///
  /// @param refusal why the member may not
  public static boolean mayTellOperators(User user, Room room, Refusal refusal) {
    boolean silenced =
        refusal instanceof Refusal.Moderated
            || refusal instanceof Refusal.Muted
            || refusal instanceof Refusal.AccountsSpeak;
    return silenced && room.modes().has(RoomFlag.OP_MODERATED) && user.isIn(room.id());
  }

  /// Whether a text may be said in a room.
  public static @Nullable Refusal maySay(String text, Room room) {
    boolean program = !text.isEmpty() && text.charAt(0) == '\u0001';
    return program && room.modes().has(RoomFlag.NO_CTCP) ? new Refusal.NoCtcp(room.name()) : null;
  }

  /// Whether a member has at least a rank in a room.
  public static @Nullable Refusal mayAs(User user, Room room, Rank needed) {
    Member member = room.member(user.id());
    if (member == null) {
      return new Refusal.NotInRoom(room.name());
    }
    return member.ranks().reach(needed) ? null : new Refusal.NotOperator(room.name(), needed);
  }

  /// Whether a member may put another out of a room: operators whoever is not above them, those
  /// below them only who is below.
  public static @Nullable Refusal mayKick(User user, Room room, Member target) {
    Refusal refusal = mayAs(user, room, Rank.HALFOP);
    Member self = room.member(user.id());
    if (refusal != null || self == null || target.user() == user) {
      return refusal;
    }
    Rank own = self.rank();
    boolean outranked =
        own.isAtLeast(Rank.OPERATOR) ? !own.isAtLeast(target.rank()) : target.rank().isAtLeast(own);
    return outranked ? new Refusal.Outranked(room.name(), target.user().nick()) : null;
  }

  /// The rank that it takes to give another one, or to take it away.
  public static Rank toGive(Rank rank) {
    return switch (rank) {
      case MEMBER, VOICE -> Rank.HALFOP;
      case HALFOP, OPERATOR -> Rank.OPERATOR;
      case ADMIN, OWNER -> Rank.OWNER;
    };
  }

  /// Whether a room keeps a user out.
  public static boolean isBanned(User user, Room room) {
    RoomModes modes = room.modes();
    return isOn(user, modes, RoomList.BAN, false) && !isExcepted(user, modes, false);
  }

  /// Whether a user owns a room.
  public static boolean isFounder(User user, Room room) {
    Nick account = account(user);
    Nick founder = room.founder();
    return account != null && founder != null && account.key().equals(founder.key());
  }

  /// Whether a text can be a room's key: short, and one word in every protocol.
  public static boolean isKey(String key, Limits limits) {
    return !key.isEmpty()
        && key.length() <= limits.rooms().keyLengthMax()
        && key.charAt(0) != ':'
        && key.chars().noneMatch(c -> c <= ' ' || c == ',' || c == 0x7F);
  }

  /// The account that a user is logged in to.
  public static @Nullable Nick account(User user) {
    return user.face().account();
  }

  /// An exception to a ban is one to a mute too, but not the other way round.
  private static boolean isExcepted(User user, RoomModes modes, boolean mute) {
    return isOn(user, modes, RoomList.EXCEPTION, false)
        || (mute && isOn(user, modes, RoomList.EXCEPTION, true));
  }

  private static boolean isOn(User user, RoomModes modes, RoomList list, boolean mutes) {
    for (ListEntry entry : modes.list(list)) {
      if (entry.mask().isMute() == mutes && means(entry.mask(), user)) {
        return true;
      }
    }
    return false;
  }

  private static boolean means(Mask mask, User user) {
    Face face = user.face();
    Nick account = face.account();
    return mask.matches(
        face.nick().key(), face.username(), face.host(), account == null ? null : account.key());
  }
}
