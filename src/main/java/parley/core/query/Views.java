package parley.core.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import parley.core.event.Right;
import parley.core.event.RoomFlag;
import parley.core.event.UserMode;
import parley.core.query.Answer.MemberView;
import parley.core.query.Answer.RoomView;
import parley.core.state.Account;
import parley.core.state.Member;
import parley.core.state.Policy;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// Immutable views of the state.
public final class Views {
  private static final Comparator<MemberView> BY_NAME =
      Comparator.comparing(member -> member.nick().key());

  private Views() {}

  /// A room as somebody entering it sees it.
  ///
  /// @param more members about to come
  /// @param user who looks
  public static RoomView room(Room room, int more, User user) {
    return new RoomView(
        room.id(),
        room.name(),
        room.topic(),
        room.members().size() + more,
        RoomPolicy.readableFrom(user, room));
  }

  /// The announced members of a room sorted by folded nick; made once until the room changes.
  public static Answer.Members members(Room room) {
    if (room.view() instanceof Answer.Members kept) {
      return room.sinceView().isEmpty() ? kept : keep(room, withThoseWhoCame(room, kept.members()));
    }
    List<MemberView> members = new ArrayList<>(room.members().size());
    room.members().forEach(member -> addIfAnnounced(members, member));
    members.sort(BY_NAME);
    return keep(room, members);
  }

  /// When many come one after the other, and each asks who is there, nobody sorts them all anew.
  private static List<MemberView> withThoseWhoCame(Room room, List<MemberView> before) {
    List<MemberView> came = new ArrayList<>(1);
    room.sinceView().forEach(member -> addIfAnnounced(came, member));
    List<MemberView> members = new ArrayList<>(before.size() + came.size());
    members.addAll(before);
    for (MemberView view : came) {
      int place = Collections.binarySearch(members, view, BY_NAME);
      members.add(place < 0 ? -place - 1 : place, view);
    }
    return members;
  }

  private static void addIfAnnounced(List<MemberView> members, Member member) {
    User user = member.user();
    if (user.announced()) {
      members.add(
          new MemberView(
              user.id(),
              user.nick(),
              member.ranks(),
              !user.away().isEmpty(),
              user.face(),
              user.profile().realname()));
    }
  }

  private static Answer.Members keep(Room room, List<MemberView> members) {
    Answer.Members made =
        new Answer.Members(
            room.name(), Collections.unmodifiableList(members), room.modes().has(RoomFlag.SECRET));
    room.keepView(made);
    return made;
  }

  /// How many announced members a room has.
  public static int count(Room room) {
    return members(room).members().size();
  }

  /// The names of the rooms a user is in, sorted, but for secret ones that who looks is not in.
  public static List<String> roomNames(State state, User user, User viewer) {
    return state.roomsOf(user).stream()
        .filter(room -> shows(room, viewer))
        .map(room -> room.name().shown())
        .sorted()
        .toList();
  }

  /// Whether somebody may know of a room.
  static boolean shows(Room room, User viewer) {
    return !room.modes().has(RoomFlag.SECRET)
        || viewer.isIn(room.id())
        || Policy.mayOperate(viewer, Right.EVERYTHING_SEEN) == null;
  }

  /// Whether somebody who looks for people in general finds this one.
  static boolean shows(State state, User user, User viewer) {
    return !user.modes().contains(UserMode.INVISIBLE)
        || user == viewer
        || Policy.mayOperate(viewer, Right.EVERYTHING_SEEN) == null
        || state.roomsOf(user).stream().anyMatch(room -> viewer.isIn(room.id()));
  }

  /// What a door needs to check that somebody owns an account.
  static Answer proof(Account account) {
    return new Answer.AccountProof(account.claim(), account.name(), account.secret());
  }

  /// Somebody as others see them.
  static Answer.Seen seen(State state, User user, User viewer) {
    List<Answer.Membership> rooms =
        state.roomsOf(user).stream()
            .filter(room -> shows(room, viewer))
            .sorted(Comparator.comparing(room -> room.name().key()))
            .map(room -> membership(room, user))
            .toList();
    return new Answer.Seen(
        user.id(),
        user.face(),
        user.profile().realname(),
        user.away(),
        user.sinceMillis(),
        rooms,
        user.modes().contains(UserMode.OPERATOR),
        user.sessions().stream().map(Session::id).toList(),
        user == viewer || Policy.mayOperate(viewer, Right.EVERYTHING_SEEN) == null);
  }

  private static Answer.Membership membership(Room room, User user) {
    Member member = room.member(user.id());
    if (member == null) {
      throw new IllegalStateException(user.id() + " is in a room without being its member");
    }
    return new Answer.Membership(room.name(), member.ranks());
  }
}
