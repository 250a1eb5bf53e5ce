package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.refusal;
import static parley.core.Chat.room;

import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.SessionMoved;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.state.Limits;
import parley.core.state.Refusal;

/// One user with several sessions: membership is the user's, a text session has one current room.
class MembershipTest {
  private final Chat chat = new Chat();

  @Test
  void theOldRoomIsKeptForAnotherTextSessionThatIsThere() {
    SessionId laptop = chat.text("ann");
    SessionId phone = chat.another(laptop, Reach.ONE_ROOM);
    Outcome outcome = chat.ask(phone, new Join(room("garden")));
    assertThat(events(outcome)).extracting(Object::getClass).containsExactly(RoomJoined.class);
    assertThat(chat.rooms(laptop)).containsExactly("lobby", "garden");
    assertThat(chat.where(laptop)).isEqualTo("lobby");
    assertThat(chat.where(phone)).isEqualTo("garden");
  }

  @Test
  void theOldRoomIsKeptForASessionThatHearsAllRooms() {
    SessionId text = chat.text("ann");
    SessionId irc = chat.another(text, Reach.ALL_ROOMS);
    chat.join(text, "garden");
    assertThat(chat.rooms(irc)).containsExactly("lobby", "garden");
  }

  @Test
  void theOldRoomIsLeftWhenTheOtherTextSessionIsElsewhere() {
    SessionId laptop = chat.text("ann");
    SessionId phone = chat.another(laptop, Reach.ONE_ROOM);
    chat.join(phone, "garden");
    Outcome outcome = chat.ask(phone, new Join(room("kitchen")));
    assertThat(events(outcome))
        .extracting(Object::getClass)
        .containsExactly(RoomLeft.class, RoomJoined.class);
    assertThat(chat.rooms(laptop)).containsExactly("lobby", "kitchen");
  }

  @Test
  void aTextSessionMovesQuietlyToWhereItsUserIs() {
    SessionId irc = chat.irc("ann");
    chat.join(irc, "garden");
    SessionId text = chat.another(irc, Reach.ONE_ROOM);
    Outcome outcome = chat.ask(text, new Join(room("garden")));
    assertThat(events(outcome))
        .containsExactly(new SessionMoved(chat.user(irc).id(), text, chat.open("garden").id()));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.One(text));
    assertThat(((Answer.Moved) outcome.answer()).room().members()).isEqualTo(1);
    assertThat(chat.rooms(irc)).containsExactly("lobby", "garden");
  }

  @Test
  void twoTextSessionsMeetAndTheRoomBehindThemIsLeft() {
    SessionId laptop = chat.text("ann");
    SessionId phone = chat.another(laptop, Reach.ONE_ROOM);
    chat.join(phone, "garden");
    Outcome outcome = chat.ask(laptop, new Join(room("garden")));
    assertThat(events(outcome))
        .extracting(Object::getClass)
        .containsExactly(RoomLeft.class, SessionMoved.class);
    assertThat(chat.rooms(phone)).containsExactly("garden");
  }

  @Test
  void leavingARoomSendsAllTextSessionsThereToTheLobby() {
    SessionId irc = chat.irc("ann");
    SessionId laptop = chat.another(irc, Reach.ONE_ROOM);
    SessionId phone = chat.another(irc, Reach.ONE_ROOM);
    chat.join(laptop, "garden");
    chat.join(phone, "garden");
    Outcome outcome = chat.ask(irc, new Leave(room("garden"), ""));
    assertThat(events(outcome))
        .extracting(Object::getClass)
        .containsExactly(RoomLeft.class, SessionMoved.class, SessionMoved.class);
    assertThat(chat.where(laptop)).isEqualTo("lobby");
    assertThat(chat.where(phone)).isEqualTo("lobby");
    assertThat(chat.rooms(irc)).containsExactly("lobby");
  }

  @Test
  void theFirstTextSessionBackInTheLobbyMakesItsUserAMember() {
    SessionId laptop = chat.text("ann");
    SessionId phone = chat.another(laptop, Reach.ONE_ROOM);
    chat.join(laptop, "garden");
    chat.join(phone, "garden");
    assertThat(chat.rooms(laptop)).containsExactly("garden");
    Outcome outcome = chat.ask(phone, new Leave(room("garden"), ""));
    assertThat(events(outcome))
        .extracting(Object::getClass)
        .containsExactly(RoomLeft.class, RoomJoined.class, SessionMoved.class);
    assertThat(chat.where(laptop)).isEqualTo("lobby");
    assertThat(chat.where(phone)).isEqualTo("lobby");
  }

  @Test
  void theLobbyCannotBeLeftUnderATextSession() {
    SessionId text = chat.text("ann");
    SessionId irc = chat.another(text, Reach.ALL_ROOMS);
    assertThat(refusal(chat.ask(irc, new Leave(room("lobby"), ""))))
        .isEqualTo(new Refusal.AlreadyInLobby());
  }

  @Test
  void theLobbyMayBeLeftWhenTheTextSessionsAreElsewhere() {
    SessionId text = chat.text("ann");
    SessionId irc = chat.another(text, Reach.ALL_ROOMS);
    chat.join(text, "garden");
    assertThat(refusal(chat.ask(irc, new Leave(room("lobby"), "")))).isNull();
    assertThat(chat.rooms(text)).containsExactly("garden");
    assertThat(chat.where(text)).isEqualTo("garden");
  }

  @Test
  void aTextSessionMaySpeakWhereverItsUserIs() {
    SessionId irc = chat.irc("ann");
    chat.join(irc, "garden");
    SessionId text = chat.another(irc, Reach.ONE_ROOM);
    assertThat(refusal(chat.ask(text, new Say(room("garden"), Manner.MESSAGE, "hello")))).isNull();
  }

  @Test
  void aNewNameIsTheNameOfAllSessions() {
    SessionId laptop = chat.text("ann");
    SessionId phone = chat.another(laptop, Reach.ONE_ROOM);
    chat.ask(phone, new ChangeNick(Chat.nick("amy")));
    assertThat(chat.user(laptop).nick().shown()).isEqualTo("amy");
  }

  @Test
  void theUserStaysUntilTheLastSessionIsGone() {
    SessionId laptop = chat.text("ann");
    SessionId phone = chat.another(laptop, Reach.ONE_ROOM);
    SessionId irc = chat.another(laptop, Reach.ALL_ROOMS);
    for (SessionId session : new SessionId[] {laptop, irc, phone}) {
      assertThat(chat.state().userNamed("ann")).isNotNull();
      chat.ask(session, new Quit(Departure.LOST, ""));
    }
    assertThat(chat.state().userNamed("ann")).isNull();
  }

  @Test
  void aTextSessionThatMustKeepItsOldRoomNeedsRoomForTheNew() {
    Chat small = new Chat(new Limits(2, 100, 10, 10, 10, 10, 1_500));
    SessionId irc = small.irc("ann");
    SessionId text = small.another(irc, Reach.ONE_ROOM);
    small.join(text, "one");
    assertThat(refusal(small.ask(text, new Join(room("two")))))
        .isEqualTo(new Refusal.TooManyRooms(2));
    assertThat(refusal(small.ask(text, new Join(room("lobby"))))).isNull();
  }

  @Test
  void goingBackToTheLobbyAfterLeavingAFullSetOfRoomsIsWithinTheLimit() {
    Chat small = new Chat(new Limits(2, 100, 10, 10, 10, 10, 1_500));
    SessionId irc = small.irc("ann");
    SessionId text = small.another(irc, Reach.ONE_ROOM);
    small.join(text, "one");
    small.ask(irc, new Leave(room("lobby"), ""));
    small.join(irc, "two");
    small.ask(irc, new Leave(room("one"), ""));
    assertThat(small.where(text)).isEqualTo("lobby");
    assertThat(small.rooms(text)).containsExactly("lobby", "two");
  }
}
