package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;
import static parley.core.Chat.room;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Rank;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.state.Limits;
import parley.core.state.Refusal;

class JoinTest {
  private final Chat chat = new Chat();
  private final SessionId ann = chat.text("ann");
  private final UserId user = chat.user(ann).id();

  @Test
  void aTextSessionMovesFromRoomToRoom() {
    Outcome outcome = chat.ask(ann, new Join(room("Garden")));
    RoomId garden = new RoomId(4);
    assertThat(events(outcome))
        .containsExactly(
            new RoomLeft(RoomId.LOBBY, room("lobby"), user, nick("ann"), ann, ""),
            new RoomJoined(garden, room("Garden"), user, nick("ann"), Rank.OPERATOR, ann, false));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.InRoom(RoomId.LOBBY));
    assertThat(outcome.facts().getLast().audience()).isEqualTo(new Audience.InRoom(garden));
    assertThat(chat.rooms(ann)).containsExactly("Garden");
    assertThat(chat.where(ann)).isEqualTo("Garden");
  }

  @Test
  void theAnswerShowsTheRoomAsItWillBe() {
    SessionId bob = chat.text("bob");
    chat.join(bob, "garden");
    chat.ask(bob, new SetTopic(null, "roses"));
    Outcome outcome = chat.ask(ann, new Join(room("GARDEN")));
    RoomId garden = chat.open("garden").id();
    assertThat(outcome.answer())
        .isEqualTo(new Answer.Moved(new Answer.RoomView(garden, room("garden"), "roses", 2), true));
  }

  @Test
  void whoeverMakesARoomModeratesIt() {
    chat.join(ann, "garden");
    SessionId bob = chat.text("bob");
    chat.join(bob, "garden");
    assertThat(rank(ann)).isEqualTo(Rank.OPERATOR);
    assertThat(rank(bob)).isEqualTo(Rank.MEMBER);
  }

  private Rank rank(SessionId session) {
    return Objects.requireNonNull(chat.open("garden").member(chat.user(session).id())).rank();
  }

  @Test
  void theLobbyIsModeratedByNobody() {
    SessionId bob = chat.irc("bob");
    chat.ask(ann, new Quit(Departure.QUIT, ""));
    chat.join(bob, "lobby");
    assertThat(Objects.requireNonNull(chat.open("lobby").member(chat.user(bob).id())).rank())
        .isEqualTo(Rank.MEMBER);
  }

  @Test
  void aSessionThatHearsAllRoomsStaysWhereItWas() {
    SessionId bob = chat.irc("bob");
    chat.join(bob, "one");
    chat.join(bob, "two");
    assertThat(chat.rooms(bob)).containsExactly("one", "two");
  }

  @Test
  void goingWhereOneIsChangesNothing() {
    Outcome outcome = chat.ask(ann, new Join(room("lobby")));
    assertThat(outcome.facts()).isEmpty();
    assertThat(outcome.answer())
        .isEqualTo(
            new Answer.Moved(new Answer.RoomView(RoomId.LOBBY, room("lobby"), "", 1), false));
    SessionId bob = chat.irc("bob");
    chat.join(bob, "one");
    assertThat(chat.ask(bob, new Join(room("one"))).facts()).isEmpty();
  }

  @Test
  void anEmptyRoomIsRemembered() {
    chat.join(ann, "Garden");
    RoomId garden = chat.open("garden").id();
    chat.ask(ann, new SetTopic(null, "roses"));
    chat.join(ann, "lobby");
    assertThat(chat.state().roomNamed("garden")).isNull();

    chat.join(ann, "gARDEN");
    assertThat(chat.open("garden").id()).isEqualTo(garden);
    assertThat(chat.open("garden").name().shown()).isEqualTo("Garden");
    assertThat(chat.open("garden").topic()).as("its topic went with its people").isEmpty();
    assertThat(rank(ann)).isEqualTo(Rank.OPERATOR);
  }

  @Test
  void theOldestEmptyRoomIsForgottenFirst() {
    Chat small = new Chat(new Limits(5, 100, 10, 10, 10, 2, 1_500));
    SessionId bob = small.text("bob");
    small.join(bob, "one");
    RoomId one = small.open("one").id();
    small.join(bob, "two");
    RoomId two = small.open("two").id();
    small.join(bob, "three");
    small.join(bob, "lobby");
    small.join(bob, "two");
    assertThat(small.open("two").id()).isEqualTo(two);
    small.join(bob, "one");
    assertThat(small.open("one").id()).isNotEqualTo(one);
  }

  @Test
  void aRoomThatIsForgottenWhileItIsReopenedGoesOn() {
    Chat small = new Chat(new Limits(5, 100, 10, 10, 10, 1, 1_500));
    SessionId bob = small.text("bob");
    small.join(bob, "one");
    RoomId one = small.open("one").id();
    small.join(bob, "two");
    small.join(bob, "one");
    assertThat(small.open("one").id()).isEqualTo(one);
    assertThat(small.state().dormantName("two")).isEqualTo(room("two"));
  }

  @Test
  void roomsAreLimited() {
    Chat small = new Chat(new Limits(2, 100, 10, 10, 10, 10, 1_500));
    SessionId bob = small.irc("bob");
    small.join(bob, "one");
    small.join(bob, "two");
    assertThat(refusal(small.ask(bob, new Join(room("three")))))
        .isEqualTo(new Refusal.TooManyRooms(2));
    assertThat(refusal(small.ask(bob, new Join(room("two"))))).as("is there").isNull();
  }

  @Test
  void aTextSessionMayMoveHoweverSmallTheLimit() {
    Chat small = new Chat(new Limits(1, 100, 10, 10, 10, 10, 1_500));
    SessionId bob = small.text("bob");
    small.join(bob, "one");
    small.join(bob, "two");
    assertThat(small.rooms(bob)).containsExactly("two");
  }

  @Test
  void whoeverIsNotHereGoesNowhere() {
    assertThat(refusal(chat.ask(chat.newcomer(), new Join(room("garden")))))
        .isEqualTo(new Refusal.NotEntered());
  }
}
