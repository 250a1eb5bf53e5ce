package parley.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import parley.core.event.Reach;
import parley.core.id.RoomId;
import parley.core.state.Limits;
import parley.core.state.Member;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.StateCodec;
import parley.core.state.User;

/// What holds for every state that requests can lead to, looked at from outside.
public final class SoundState {
  private SoundState() {}

  /// Fails with a sentence about what does not hold.
  public static void check(State state, Limits limits) {
    state.users().forEach(user -> check(user, state, limits));
    state.sessions().forEach(session -> check(session, state));
    state.rooms().forEach(room -> check(room, state));
    names(state);
    guests(state);
    assertThat(state.room(RoomId.LOBBY)).as("there is always a lobby").isNotNull();
    assertThat(state.quiet())
        .as("the quiet are those who are not announced")
        .containsExactlyElementsOf(
            state.users().stream()
                .filter(user -> !user.announced())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList());
  }

  /// Fails unless the canonical bytes of a state are those of the state read back from them.
  public static void checkCodec(State state) {
    byte[] bytes = StateCodec.write(state);
    assertThat(StateCodec.write(StateCodec.read(bytes)))
        .as("a state read back has the same canonical bytes")
        .isEqualTo(bytes);
  }

  private static void check(User user, State state, Limits limits) {
    assertThat(user.stays() || !user.sessions().isEmpty())
        .as("%s is here through a session, or stays without", user.nick())
        .isTrue();
    if (user.account() != null) {
      assertThat(state.accounts().of(user.account().id()))
          .as("%s is logged in to an account that is there", user.nick())
          .isSameAs(user.account());
    }
    assertThat(state.userNamed(user.nick().key())).as("%s has a name", user.nick()).isSameAs(user);
    assertThat(user.id().value()).as("users are named by facts").isBetween(1L, state.sequence());
    assertThat(user.roomCount())
        .as("%s keeps to the limit of rooms", user.nick())
        .isLessThanOrEqualTo(limits.roomsPerUser());
    for (Session session : user.sessions()) {
      assertThat(state.session(session.id())).as("%s is known", session.id()).isSameAs(session);
      assertThat(session.user()).as("%s has one owner", session.id()).isSameAs(user);
    }
    for (RoomId room : user.rooms()) {
      Room there = Objects.requireNonNull(state.room(room), "a user is in a room that is gone");
      assertThat(there.member(user.id())).as("%s is in %s", user.nick(), room).isNotNull();
      assertThat(user.stays() || user.sessions().stream().anyMatch(session -> hears(session, room)))
          .as("a session of %s hears %s", user.nick(), there.name())
          .isTrue();
    }
  }

  private static boolean hears(Session session, RoomId room) {
    return session.reach() == Reach.ALL_ROOMS || room.equals(session.current());
  }

  private static void check(Session session, State state) {
    assertThat(state.user(session.user().id())).as("%s has a user", session.id()).isNotNull();
    RoomId current = session.current();
    if (session.reach() == Reach.ALL_ROOMS) {
      assertThat(current).as("%s hears all rooms", session.id()).isNull();
    } else {
      assertThat(current).as("%s is in a room", session.id()).isNotNull();
      assertThat(session.user().rooms())
          .as("%s is where its user is", session.id())
          .contains(Objects.requireNonNull(current));
    }
  }

  private static void check(Room room, State state) {
    assertThat(state.room(room.id())).as("%s is known", room.name()).isSameAs(room);
    assertThat(state.dormantRoom(room.name().key())).as("%s is open", room.name()).isNull();
    assertThat(room.isEmpty() && !room.kept()).as("%s has somebody in it", room.name()).isFalse();
    for (Member member : room.members()) {
      assertThat(state.user(member.user().id())).as("a member is here").isSameAs(member.user());
      assertThat(member.user().isIn(room.id())).as("a member knows of it").isTrue();
      assertThat(member.since()).as("members come by facts").isBetween(1L, state.sequence());
    }
  }

  private static void names(State state) {
    List<String> nicks = state.users().stream().map(user -> user.nick().key()).toList();
    assertThat(nicks).as("one owner of each name").doesNotHaveDuplicates();
    List<String> rooms = state.rooms().stream().map(room -> room.name().key()).toList();
    assertThat(rooms).as("one room of each name").doesNotHaveDuplicates().isSorted();
  }

  private static void guests(State state) {
    TreeSet<String> taken = new TreeSet<>();
    state.users().forEach(user -> taken.add(user.nick().key()));
    List<String> lower = new ArrayList<>();
    for (int n = 1; taken.contains("guest_" + n); n++) {
      lower.add("guest_" + n);
    }
    assertThat(state.freeGuest().key())
        .as("the lowest guest name that is free")
        .isEqualTo("guest_" + (lower.size() + 1));
  }
}
