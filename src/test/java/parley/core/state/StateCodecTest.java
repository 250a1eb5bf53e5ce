package parley.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;
import parley.core.Chat;
import parley.core.Digest;
import parley.core.RandomChat;
import parley.core.codec.CodecException;
import parley.core.command.Quit;
import parley.core.command.SetAway;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.UserEntered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.RoomName;

class StateCodecTest {
  private static State any(Draws draws) {
    return RandomChat.after(draws, 40).state();
  }

  @Test
  void aStateComesBackWhole() {
    Property.forAll(
        "states",
        60,
        StateCodecTest::any,
        state -> {
          State back = StateCodec.read(StateCodec.write(state));
          assertThat(Digest.of(back)).isEqualTo(Digest.of(state));
          assertThat(back.sequence()).isEqualTo(state.sequence());
          assertThat(back.timeMillis()).isEqualTo(state.timeMillis());
          assertThat(back.freeGuest()).isEqualTo(state.freeGuest());
          assertThat(back.announcedCount()).isEqualTo(state.announcedCount());
        });
  }

  @Test
  void theSameStateByAnotherWayHasTheSameBytes() {
    SessionId one = new SessionId(0, 1, 1);
    SessionId two = new SessionId(0, 1, 2);
    State there = state(entered(1, "ann", one), entered(2, "bob", two), joined(1), joined(2));
    State back = state(entered(1, "ann", one), entered(2, "bob", two), joined(2), joined(1));
    assertThat(StateCodec.write(there)).isNotEqualTo(StateCodec.write(back));
    Room lobby = there.rooms.values().iterator().next();
    Member first = lobby.members().iterator().next();
    lobby.remove(first.user().id());
    lobby.add(first);
    assertThat(lobby.members()).last().isEqualTo(first);
    assertThat(StateCodec.write(there))
        .isEqualTo(
            StateCodec.write(
                state(entered(1, "ann", one), entered(2, "bob", two), joined(1), joined(2))));
  }

  private static Event entered(long user, String nick, SessionId session) {
    return new UserEntered(new UserId(user), Chat.nick(nick), session, Reach.ONE_ROOM, true);
  }

  private static Event joined(long user) {
    return new RoomJoined(
        RoomId.LOBBY,
        RoomName.LOBBY,
        new UserId(user),
        Chat.nick("x"),
        Rank.MEMBER,
        new SessionId(0, 1, user),
        true);
  }

  private static State state(Event... events) {
    State state = new State();
    Evolution evolution = new Evolution(state, Limits.DEFAULT);
    for (int i = 0; i < events.length; i++) {
      evolution.evolve(new Fact(i + 1, 1, null, events[i], new Audience.Nobody()));
    }
    return state;
  }

  @Test
  void everythingOfAStateIsInItsBytes() {
    Chat chat = new Chat();
    SessionId ann = chat.text("ann");
    chat.join(ann, "garden");
    byte[] before = StateCodec.write(chat.state());
    chat.ask(ann, new SetAway("lunch"));
    assertThat(StateCodec.write(chat.state())).isNotEqualTo(before);
    chat.ask(ann, new Quit(Departure.LOST, ""));
    State back = StateCodec.read(StateCodec.write(chat.state()));
    assertThat(back.dormantName("garden")).isEqualTo(Chat.room("garden"));
  }

  @Test
  void emptyRoomsStayInTheOrderInWhichTheyEmptied() {
    Chat chat = new Chat(new Limits(5, 100, 10, 10, 10, 2, 1_500));
    SessionId ann = chat.text("ann");
    for (String room : List.of("one", "two", "three")) {
      chat.join(ann, room);
    }
    State back = StateCodec.read(StateCodec.write(chat.state()));
    assertThat(back.dormant.keySet()).containsExactly("one", "two");
  }

  @Test
  void brokenBytesAreNamedAsSuch() {
    Property.forAll(
        "broken states",
        400,
        draws -> {
          byte[] bytes = StateCodec.write(RandomChat.after(draws, 10).state());
          int changes = draws.between(1, 4);
          for (int i = 0; i < changes; i++) {
            bytes[draws.below(bytes.length)] = (byte) draws.below(256);
          }
          return Arrays.copyOf(bytes, draws.chance(30) ? draws.below(bytes.length) : bytes.length);
        },
        StateCodecTest::readsOrRefuses);
  }

  private static void readsOrRefuses(byte[] bytes) {
    try {
      assertThat(StateCodec.read(bytes)).isNotNull();
    } catch (CodecException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }

  @Test
  void anotherVersionIsNotGuessedAt() {
    byte[] bytes = StateCodec.write(new State());
    bytes[0] = 3;
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> StateCodec.read(bytes))
        .withMessage("a state of version 3 is not known here");
  }

  @Test
  void nothingMayFollowAState() {
    byte[] bytes = StateCodec.write(new State());
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> StateCodec.read(Arrays.copyOf(bytes, bytes.length + 1)));
  }
}
