package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.room;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Reach;
import parley.core.event.RoomLeft;
import parley.core.event.SessionDetached;
import parley.core.event.UserLeft;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.state.Limits;
import parley.core.state.User;

class QuitTest {
  private static final Quit BYE = new Quit(Departure.QUIT, "bye");

  private final Chat chat = new Chat();

  @Test
  void theLastSessionTakesItsUserAlong() {
    SessionId ann = chat.text("ann");
    User user = chat.user(ann);
    Outcome outcome = chat.ask(ann, BYE);

    List<RoomId> rooms = List.of(RoomId.LOBBY);
    assertThat(events(outcome))
        .containsExactly(
            new UserLeft(user.id(), user.nick(), ann, Departure.QUIT, "bye", true, rooms));
    assertThat(outcome.facts().getFirst().audience())
        .isEqualTo(new Audience.Peers(user.id(), rooms));
    assertThat(chat.state().users()).isEmpty();
    assertThat(chat.state().sessions()).isEmpty();
    assertThat(chat.open("lobby").isEmpty()).isTrue();
  }

  @Test
  void allRoomsOfAUserAreLeftAtOnce() {
    SessionId ann = chat.irc("ann");
    chat.join(ann, "one");
    chat.join(ann, "two");
    assertThat(chat.ask(ann, BYE).facts()).hasSize(1);
    assertThat(chat.state().rooms()).containsExactly(chat.open("lobby"));
    assertThat(chat.state().dormantName("one")).isEqualTo(room("one"));
  }

  @Test
  void whoeverWasNeverAnnouncedLeavesUnheard() {
    chat.text("bob");
    SessionId guest = chat.quietly();
    Outcome outcome = chat.ask(guest, new Quit(Departure.SWITCHED, ""));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.One(guest));
    assertThat(((UserLeft) events(outcome).getFirst()).announced()).isFalse();
    assertThat(chat.state().quiet()).isEmpty();
  }

  @Test
  void leavingTwiceIsLeavingOnce() {
    SessionId ann = chat.text("ann");
    chat.ask(ann, BYE);
    Outcome again = chat.ask(ann, BYE);
    assertThat(again.facts()).isEmpty();
    assertThat(again.answer()).isEqualTo(Answer.Done.DONE);
  }

  @Test
  void whoeverNeverEnteredMayLeave() {
    assertThat(chat.ask(chat.newcomer(), BYE).answer()).isEqualTo(Answer.Done.DONE);
  }

  @Test
  void partingWordsAreCut() {
    Chat small = new Chat(new Limits(5, 100, 10, 10, 3, 10, 1_500));
    Outcome outcome = small.ask(small.text("ann"), new Quit(Departure.QUIT, "a😄cd"));
    assertThat(((UserLeft) events(outcome).getFirst()).reason()).isEqualTo("a😄c");
  }

  @Test
  void oneOfTwoTextSessionsInARoomLeavesItToTheOther() {
    SessionId ann = chat.text("ann");
    SessionId phone = chat.another(ann, Reach.ONE_ROOM);
    Outcome outcome = chat.ask(phone, BYE);
    assertThat(events(outcome)).containsExactly(new SessionDetached(chat.user(ann).id(), phone));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.One(phone));
    assertThat(chat.rooms(ann)).containsExactly("lobby");
  }

  @Test
  void aTextSessionThatWasAloneInItsRoomLeavesIt() {
    SessionId ann = chat.text("ann");
    SessionId phone = chat.another(ann, Reach.ONE_ROOM);
    chat.join(phone, "garden");
    UserId user = chat.user(ann).id();
    RoomId garden = chat.open("garden").id();
    Outcome outcome = chat.ask(phone, BYE);
    assertThat(events(outcome))
        .containsExactly(
            new RoomLeft(garden, room("garden"), user, chat.user(ann).nick(), phone, ""),
            new SessionDetached(user, phone));
    assertThat(chat.rooms(ann)).containsExactly("lobby");
  }

  @Test
  void aSessionThatHearsAllRoomsKeepsThoseOfATextSession() {
    SessionId ann = chat.text("ann");
    SessionId irc = chat.another(ann, Reach.ALL_ROOMS);
    chat.join(ann, "garden");
    assertThat(events(chat.ask(ann, BYE)))
        .containsExactly(new SessionDetached(chat.user(irc).id(), ann));
    assertThat(chat.rooms(irc)).containsExactly("lobby", "garden");
  }

  @Test
  void roomsThatNoOtherSessionHearsAreLeft() {
    SessionId irc = chat.irc("ann");
    chat.join(irc, "one");
    chat.join(irc, "two");
    chat.join(irc, "three");
    SessionId text = chat.another(irc, Reach.ONE_ROOM);
    chat.join(text, "two");
    assertThat(chat.rooms(text)).containsExactly("lobby", "one", "two", "three");

    Outcome outcome = chat.ask(irc, BYE);
    assertThat(events(outcome))
        .extracting(Object::getClass)
        .containsExactly(RoomLeft.class, RoomLeft.class, RoomLeft.class, SessionDetached.class);
    assertThat(chat.rooms(text)).containsExactly("two");
  }

  @Test
  void twoSessionsThatHearAllRoomsKeepThemForEachOther() {
    SessionId irc = chat.irc("ann");
    chat.join(irc, "one");
    SessionId web = chat.another(irc, Reach.ALL_ROOMS);
    assertThat(events(chat.ask(irc, BYE))).hasSize(1);
    assertThat(chat.rooms(web)).containsExactly("one");
  }
}
