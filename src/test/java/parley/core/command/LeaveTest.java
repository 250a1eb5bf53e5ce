package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;
import static parley.core.Chat.room;

import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Rank;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.state.Limits;
import parley.core.state.Refusal;

class LeaveTest {
  private final Chat chat = new Chat();

  @Test
  void aTextSessionGoesBackToTheLobby() {
    SessionId ann = chat.text("ann");
    chat.join(ann, "garden");
    UserId user = chat.user(ann).id();
    RoomId garden = chat.open("garden").id();
    Outcome outcome = chat.ask(ann, new Leave(room("Garden"), "tea"));
    assertThat(events(outcome))
        .containsExactly(
            new RoomLeft(garden, room("garden"), user, nick("ann"), ann, "tea"),
            new RoomJoined(
                RoomId.LOBBY, room("lobby"), user, nick("ann"), Rank.MEMBER, ann, false));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.InRoom(garden));
    assertThat(outcome.facts().getLast().audience()).isEqualTo(new Audience.InRoom(RoomId.LOBBY));
    assertThat(chat.where(ann)).isEqualTo("lobby");
  }

  @Test
  void aSessionThatHearsAllRoomsGoesNowhereElse() {
    SessionId bob = chat.irc("bob");
    chat.join(bob, "one");
    chat.join(bob, "two");
    assertThat(events(chat.ask(bob, new Leave(room("one"), "")))).hasSize(1);
    assertThat(chat.rooms(bob)).containsExactly("two");
  }

  @Test
  void aRoomGoesWithItsLastMember() {
    SessionId bob = chat.irc("bob");
    chat.join(bob, "one");
    chat.ask(bob, new Leave(room("one"), ""));
    assertThat(chat.state().roomNamed("one")).isNull();
    assertThat(chat.state().dormantRoom("one")).isNotNull();
  }

  @Test
  void theLobbyStaysWhenNobodyIsThere() {
    SessionId bob = chat.irc("bob");
    chat.join(bob, "lobby");
    chat.ask(bob, new Leave(room("lobby"), ""));
    assertThat(chat.open("lobby").isEmpty()).isTrue();
  }

  @Test
  void theLobbyIsWhereATextSessionStays() {
    SessionId ann = chat.text("ann");
    assertThat(refusal(chat.ask(ann, new Leave(room("lobby"), ""))))
        .isEqualTo(new Refusal.AlreadyInLobby());
  }

  @Test
  void aRoomThatIsNotThereCannotBeLeft() {
    SessionId ann = chat.text("ann");
    assertThat(refusal(chat.ask(ann, new Leave(room("garden"), ""))))
        .isEqualTo(new Refusal.NoSuchRoom(room("garden")));
  }

  @Test
  void aRoomOfOthersCannotBeLeft() {
    SessionId ann = chat.text("ann");
    chat.join(chat.irc("bob"), "Garden");
    assertThat(refusal(chat.ask(ann, new Leave(room("garden"), ""))))
        .isEqualTo(new Refusal.NotInRoom(room("Garden")));
  }

  @Test
  void partingWordsAreCut() {
    Chat small = new Chat(new Limits(5, 100, 10, 10, 4, 10, 1_500));
    SessionId bob = small.irc("bob");
    small.join(bob, "one");
    Outcome outcome = small.ask(bob, new Leave(room("one"), "so long"));
    assertThat(((RoomLeft) events(outcome).getFirst()).reason()).isEqualTo("so l");
  }

  @Test
  void whoeverIsNotHereLeavesNothing() {
    assertThat(refusal(chat.ask(chat.newcomer(), new Leave(room("lobby"), ""))))
        .isEqualTo(new Refusal.NotEntered());
  }
}
