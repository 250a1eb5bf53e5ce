package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.SessionAttached;
import parley.core.event.SessionMoved;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.state.Limits;
import parley.core.state.Refusal;

class AttachTest {
  private final Chat chat = new Chat();
  private final SessionId more = chat.newcomer();

  @Test
  void aSecondTextSessionIsInTheLobbyBesideTheFirst() {
    SessionId ann = chat.text("ann");
    UserId user = chat.user(ann).id();
    Outcome outcome = chat.ask(more, new Attach(user, Reach.ONE_ROOM));
    assertThat(events(outcome))
        .containsExactly(
            new SessionAttached(user, more, Reach.ONE_ROOM, List.of(RoomId.LOBBY)),
            new SessionMoved(user, more, RoomId.LOBBY));
    assertThat(outcome.facts()).allMatch(fact -> fact.audience().equals(new Audience.Nobody()));
    assertThat(chat.user(more)).isSameAs(chat.user(ann));
  }

  @Test
  void aTextSessionBringsItsUserIntoTheLobby() {
    SessionId ann = chat.irc("ann");
    chat.join(ann, "garden");
    Outcome outcome = chat.ask(more, new Attach(chat.user(ann).id(), Reach.ONE_ROOM));
    assertThat(events(outcome).getLast()).isInstanceOf(RoomJoined.class);
    assertThat(outcome.facts().getLast().audience()).isEqualTo(new Audience.InRoom(RoomId.LOBBY));
    assertThat(chat.rooms(ann)).containsExactly("lobby", "garden");
    assertThat(chat.where(more)).isEqualTo("lobby");
  }

  @Test
  void theAnswerToATextSessionIsTheLobbyWithItsUserCountedOnce() {
    SessionId ann = chat.irc("ann");
    chat.text("bob");
    assertThat(membersSeen(chat.ask(more, new Attach(chat.user(ann).id(), Reach.ONE_ROOM))))
        .isEqualTo(2);
    SessionId third = chat.newcomer();
    assertThat(membersSeen(chat.ask(third, new Attach(chat.user(ann).id(), Reach.ONE_ROOM))))
        .isEqualTo(2);
  }

  private static int membersSeen(Outcome outcome) {
    return outcome.answer() instanceof Answer.Entered(_, _, List<Answer.RoomView> rooms)
        ? rooms.getFirst().members()
        : -1;
  }

  @Test
  void aSessionThatHearsAllRoomsIsToldWhereItsUserIs() {
    SessionId ann = chat.text("ann");
    chat.join(ann, "garden");
    Outcome outcome = chat.ask(more, new Attach(chat.user(ann).id(), Reach.ALL_ROOMS));
    assertThat(events(outcome)).hasSize(1);
    assertThat(outcome.answer())
        .isEqualTo(
            new Answer.Entered(
                chat.user(ann).id(),
                chat.user(ann).nick(),
                List.of(
                    new Answer.RoomView(
                        chat.open("garden").id(), chat.open("garden").name(), "", 1))));
  }

  @Test
  void aQuietUserStaysUnseenThroughASecondSession() {
    SessionId guest = chat.newcomer();
    chat.ask(guest, new Enter(null, Reach.ALL_ROOMS, true));
    chat.text("bob");
    Outcome outcome = chat.ask(more, new Attach(chat.user(guest).id(), Reach.ONE_ROOM));
    assertThat(outcome.facts()).allMatch(fact -> fact.audience().equals(new Audience.Nobody()));
  }

  @Test
  void theLobbyCountsAsARoom() {
    Chat small = new Chat(new Limits(2, 100, 10, 10, 10, 10, 1_500));
    SessionId ann = small.irc("ann");
    small.join(ann, "one");
    small.join(ann, "two");
    Outcome outcome = small.ask(small.newcomer(), new Attach(small.user(ann).id(), Reach.ONE_ROOM));
    assertThat(refusal(outcome)).isEqualTo(new Refusal.TooManyRooms(2));
  }

  @Test
  void whoeverIsGoneGetsNoMoreSessions() {
    SessionId ann = chat.text("ann");
    UserId user = chat.user(ann).id();
    chat.ask(ann, new Quit(Departure.QUIT, ""));
    assertThat(refusal(chat.ask(more, new Attach(user, Reach.ONE_ROOM))))
        .isEqualTo(new Refusal.UserGone());
  }

  @Test
  void aSessionBelongsToOneUser() {
    SessionId ann = chat.text("ann");
    SessionId bob = chat.text("bob");
    assertThat(refusal(chat.ask(bob, new Attach(chat.user(ann).id(), Reach.ONE_ROOM))))
        .isEqualTo(new Refusal.AlreadyEntered());
  }
}
