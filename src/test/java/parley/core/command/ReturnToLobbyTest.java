package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.refusal;

import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.SessionMoved;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.state.Refusal;

class ReturnToLobbyTest {
  private final Chat chat = new Chat();
  private final SessionId ann = chat.text("ann");

  @Test
  void oneGoesBackToWhereEverybodyStarts() {
    chat.join(ann, "garden");
    Outcome outcome = chat.ask(ann, new ReturnToLobby());
    assertThat(events(outcome))
        .extracting(Object::getClass)
        .containsExactly(RoomLeft.class, RoomJoined.class);
    assertThat(outcome.answer()).isInstanceOf(Answer.Moved.class);
    assertThat(chat.where(ann)).isEqualTo("lobby");
  }

  @Test
  void whoeverIsThereAlreadyIsToldSo() {
    assertThat(refusal(chat.ask(ann, new ReturnToLobby()))).isEqualTo(new Refusal.AlreadyInLobby());
  }

  @Test
  void aSecondSessionComesBackToTheFirst() {
    SessionId phone = chat.another(ann, Reach.ONE_ROOM);
    chat.join(phone, "garden");
    assertThat(events(chat.ask(phone, new ReturnToLobby())))
        .extracting(Object::getClass)
        .containsExactly(RoomLeft.class, SessionMoved.class);
    assertThat(chat.rooms(ann)).containsExactly("lobby");
  }

  @Test
  void whoeverIsNotHereReturnsNowhere() {
    assertThat(refusal(chat.ask(chat.newcomer(), new ReturnToLobby())))
        .isEqualTo(new Refusal.NotEntered());
  }
}
