package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.UserEntered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.state.Refusal;

class EnterTest {
  private final Chat chat = new Chat();
  private final SessionId session = chat.newcomer();

  @Test
  void aTextSessionStartsInTheLobby() {
    Outcome outcome = chat.ask(session, new Enter(nick("ann"), Reach.ONE_ROOM, false));

    UserId ann = new UserId(1);
    assertThat(events(outcome))
        .containsExactly(
            new UserEntered(ann, nick("ann"), session, Reach.ONE_ROOM, true),
            new RoomJoined(
                RoomId.LOBBY, RoomName.LOBBY, ann, nick("ann"), Rank.MEMBER, session, true));
    assertThat(outcome.facts().getLast().audience()).isEqualTo(new Audience.InRoom(RoomId.LOBBY));
    assertThat(chat.where(session)).isEqualTo("lobby");
  }

  @Test
  void theAnswerCountsTheNewcomerToo() {
    chat.text("bob");
    Outcome outcome = chat.ask(session, new Enter(nick("ann"), Reach.ONE_ROOM, false));
    assertThat(outcome.answer())
        .isEqualTo(
            new Answer.Entered(
                new UserId(3),
                nick("ann"),
                List.of(new Answer.RoomView(RoomId.LOBBY, RoomName.LOBBY, "", 2))));
  }

  @Test
  void aSessionThatHearsAllRoomsStartsInNone() {
    Outcome outcome = chat.ask(session, new Enter(nick("ann"), Reach.ALL_ROOMS, false));
    assertThat(events(outcome)).hasSize(1);
    assertThat(outcome.answer())
        .isEqualTo(new Answer.Entered(new UserId(1), nick("ann"), List.of()));
    assertThat(chat.rooms(session)).isEmpty();
  }

  @Test
  void guestsGetTheLowestFreeName() {
    SessionId first = chat.quietly();
    SessionId second = chat.quietly();
    SessionId third = chat.quietly();
    assertThat(chat.user(third).nick().shown()).isEqualTo("guest_3");

    chat.ask(second, new Quit(Departure.LOST, ""));
    chat.ask(first, new ChangeNick(nick("ann")));
    assertThat(chat.user(chat.quietly()).nick().shown()).isEqualTo("guest_1");
    assertThat(chat.user(chat.quietly()).nick().shown()).isEqualTo("guest_2");
    assertThat(chat.user(chat.quietly()).nick().shown()).isEqualTo("guest_4");
  }

  @Test
  void whoeverComesQuietlyIsSeenByNobody() {
    chat.text("bob");
    Outcome outcome = chat.ask(session, new Enter(null, Reach.ONE_ROOM, true));
    assertThat(outcome.facts()).allMatch(fact -> fact.audience().equals(new Audience.Nobody()));
    assertThat(chat.state().announcedCount()).isEqualTo(1);
    assertThat(chat.state().quiet()).containsExactly(chat.user(session));
  }

  @Test
  void aNameIsTakenInAnyCase() {
    chat.text("Ann[1]");
    Nick wanted = nick("aNN{1}");
    assertThat(refusal(chat.ask(session, new Enter(wanted, Reach.ONE_ROOM, false))))
        .isEqualTo(new Refusal.NickTaken(wanted));
  }

  @Test
  void aQuietGuestHasANameToo() {
    chat.quietly();
    Nick wanted = new Nick("guest_1", "guest_1");
    assertThat(refusal(chat.ask(session, new Enter(wanted, Reach.ONE_ROOM, false))))
        .isEqualTo(new Refusal.NickTaken(wanted));
  }

  @Test
  void nobodyChoosesAGuestName() {
    Nick wanted = new Nick("Guest_7", "guest_7");
    assertThat(refusal(chat.ask(session, new Enter(wanted, Reach.ALL_ROOMS, false))))
        .isEqualTo(new Refusal.NickReserved(wanted));
  }

  @Test
  void aSessionEntersOnce() {
    SessionId ann = chat.text("ann");
    assertThat(refusal(chat.ask(ann, new Enter(nick("amy"), Reach.ONE_ROOM, false))))
        .isEqualTo(new Refusal.AlreadyEntered());
  }

  @Test
  void aNameIsFreeAgainOnceItsOwnerIsGone() {
    SessionId ann = chat.text("ann");
    UserId first = chat.user(ann).id();
    chat.ask(ann, new Quit(Departure.QUIT, ""));
    assertThat(chat.user(chat.text("ann")).id()).isGreaterThan(first);
  }
}
