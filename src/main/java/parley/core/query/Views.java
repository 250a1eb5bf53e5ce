package parley.core.query;

import java.util.Comparator;
import java.util.List;
import parley.core.id.RoomId;
import parley.core.query.Answer.MemberView;
import parley.core.query.Answer.RoomView;
import parley.core.state.Account;
import parley.core.state.Room;
import parley.core.state.State;
import parley.core.state.User;

/// Immutable views of the state.
public final class Views {
  private Views() {}

  /// A room as somebody entering it sees it.
  ///
  /// @param more members about to come
  public static RoomView room(Room room, int more) {
    return new RoomView(room.id(), room.name(), room.topic(), room.members().size() + more);
  }

  /// The announced members of a room sorted by folded nick; made once until the room changes.
  public static Answer.Members members(Room room) {
    if (room.view() instanceof Answer.Members kept) {
      return kept;
    }
    List<MemberView> members =
        room.members().stream()
            .filter(m -> m.user().announced())
            .sorted(Comparator.comparing(m -> m.user().nick().key()))
            .map(m ->
                new MemberView(
                    m.user().id(),
                    m.user().nick(),
                    m.rank(),
                    !m.user().away().isEmpty(),
                    m.user().face(),
                    m.user().profile().realname()))
            .toList();
    Answer.Members made = new Answer.Members(room.name(), members);
    room.keepView(made);
    return made;
  }

  /// How many announced members a room has.
  public static int count(Room room) {
    return members(room).members().size();
  }

  /// The names of the rooms a user is in, sorted.
  public static List<String> roomNames(State state, User user) {
    return user.rooms().stream().map(id -> name(state, id)).sorted().toList();
  }

  /// What a door needs to check that somebody owns an account.
  static Answer proof(Account account) {
    return new Answer.AccountProof(account.claim(), account.name(), account.secret());
  }

  private static String name(State state, RoomId id) {
    Room room = state.room(id);
    if (room == null) {
      throw new IllegalStateException("a user is in " + id + ", which is not there");
    }
    return room.name().shown();
  }
}
