package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;
import static parley.core.Chat.room;

import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.TopicChanged;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.state.Limits;
import parley.core.state.Refusal;

class SetTopicTest {
  private final Chat chat = new Chat(new Limits(5, 100, 6, 10, 10, 10, 1_500));
  private final SessionId ann = chat.text("ann");

  @Test
  void everyMemberMaySetIt() {
    Outcome outcome = chat.ask(ann, new SetTopic(null, "roses"));
    assertThat(events(outcome))
        .containsExactly(
            new TopicChanged(
                RoomId.LOBBY, room("lobby"), chat.user(ann).id(), nick("ann"), "roses"));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.InRoom(RoomId.LOBBY));
    assertThat(chat.open("lobby").topic()).isEqualTo("roses");
  }

  @Test
  void itCanBeCleared() {
    chat.ask(ann, new SetTopic(null, "roses"));
    chat.ask(ann, new SetTopic(room("LOBBY"), ""));
    assertThat(chat.open("lobby").topic()).isEmpty();
  }

  @Test
  void whatIsTooLongIsCut() {
    chat.ask(ann, new SetTopic(null, "roses 😄 and more"));
    assertThat(chat.open("lobby").topic()).isEqualTo("roses ");
    chat.ask(ann, new SetTopic(null, "rose 😄 and more"));
    assertThat(chat.open("lobby").topic()).isEqualTo("rose 😄");
  }

  @Test
  void othersMayNot() {
    chat.join(chat.irc("bob"), "garden");
    assertThat(refusal(chat.ask(ann, new SetTopic(room("garden"), "x"))))
        .isEqualTo(new Refusal.NotInRoom(room("garden")));
  }

  @Test
  void aRoomThatIsNotThereHasNoTopic() {
    assertThat(refusal(chat.ask(ann, new SetTopic(room("garden"), "x"))))
        .isEqualTo(new Refusal.NoSuchRoom(room("garden")));
    assertThat(refusal(chat.ask(chat.irc("bob"), new SetTopic(null, "x"))))
        .isEqualTo(new Refusal.NotEntered());
    assertThat(refusal(chat.ask(chat.newcomer(), new SetTopic(null, "x"))))
        .isEqualTo(new Refusal.NotEntered());
  }
}
