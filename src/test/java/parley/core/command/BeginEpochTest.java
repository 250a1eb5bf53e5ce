package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;

import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.EpochBegan;
import parley.core.event.Reach;
import parley.core.id.SessionId;
import parley.core.id.UserId;

class BeginEpochTest {
  private final Chat chat = new Chat();

  private Outcome begin(int node, int epoch) {
    return chat.ask(new SessionId(node, epoch, 0), new BeginEpoch(node, epoch));
  }

  @Test
  void everybodyOfTheLastRunIsGone() {
    begin(0, 1);
    SessionId ann = chat.text("ann");
    chat.join(ann, "garden");
    chat.another(ann, Reach.ALL_ROOMS);
    chat.quietly();
    Outcome outcome = begin(0, 2);
    assertThat(events(outcome)).containsExactly(new EpochBegan(0, 2));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.Nobody());
    assertThat(chat.state().users()).isEmpty();
    assertThat(chat.state().sessions()).isEmpty();
    assertThat(chat.state().quiet()).isEmpty();
    assertThat(chat.state().rooms()).hasSize(1);
    assertThat(chat.state().epoch(0)).isEqualTo(2);
  }

  @Test
  void roomsOfTheLastRunAreRemembered() {
    SessionId ann = chat.text("ann");
    chat.join(ann, "garden");
    var garden = chat.open("garden").id();
    begin(0, 2);
    assertThat(chat.state().dormantRoom("garden")).isEqualTo(garden);
  }

  @Test
  void peopleOfAnotherNodeStay() {
    begin(0, 1);
    begin(1, 1);
    SessionId ann = chat.text("ann");
    SessionId bob = new SessionId(1, 1, 1);
    chat.ask(bob, new Enter(nick("bob"), Reach.ONE_ROOM, false));
    begin(1, 2);
    assertThat(chat.state().session(bob)).isNull();
    assertThat(chat.user(ann).nick().shown()).isEqualTo("ann");
    assertThat(chat.state().epoch(0)).isEqualTo(1);
  }

  @Test
  void aUserWithASessionElsewhereStaysInTheRoomsItHears() {
    SessionId ann = chat.irc("ann");
    chat.join(ann, "one");
    chat.join(ann, "two");
    UserId user = chat.user(ann).id();
    SessionId elsewhere = new SessionId(1, 1, 1);
    chat.ask(elsewhere, new Attach(user, Reach.ONE_ROOM));
    chat.join(elsewhere, "two");
    begin(0, 2);
    assertThat(chat.user(elsewhere).id()).isEqualTo(user);
    assertThat(chat.rooms(elsewhere)).containsExactly("two");
  }

  @Test
  void aUserWhoHearsAllRoomsElsewhereStaysInAll() {
    SessionId ann = chat.text("ann");
    SessionId elsewhere = new SessionId(1, 1, 1);
    chat.ask(elsewhere, new Attach(chat.user(ann).id(), Reach.ALL_ROOMS));
    begin(0, 2);
    assertThat(chat.rooms(elsewhere)).containsExactly("lobby");
  }

  @Test
  void anEpochBeginsOnce() {
    begin(0, 3);
    assertThatIllegalStateException().isThrownBy(() -> begin(0, 3));
    assertThatIllegalStateException().isThrownBy(() -> begin(0, 2));
  }
}
