package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;
import static parley.core.Chat.room;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.TopicChanged;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.state.Limits;
import parley.core.state.Refusal;

class SetTopicTest {
  private final Chat chat = new Chat(new Limits(5, 100, 6, 10, 10, 10, 1_500));
  private final SessionId ann = chat.text("ann");

  @BeforeEach
  void annMakesTheGarden() {
    chat.join(ann, "garden");
  }

  @Test
  void whoMadeTheRoomMaySetIt() {
    RoomId garden = chat.open("garden").id();
    Outcome outcome = chat.ask(ann, new SetTopic(null, "roses"));
    assertThat(events(outcome))
        .containsExactly(
            new TopicChanged(garden, room("garden"), chat.user(ann).id(), nick("ann"), "roses"));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.InRoom(garden));
    assertThat(chat.open("garden").topic()).isEqualTo("roses");
  }

  @Test
  void itCanBeCleared() {
    chat.ask(ann, new SetTopic(null, "roses"));
    chat.ask(ann, new SetTopic(room("GARDEN"), ""));
    assertThat(chat.open("garden").topic()).isEmpty();
  }

  @Test
  void whatIsTooLongIsCut() {
    chat.ask(ann, new SetTopic(null, "roses 😄 and more"));
    assertThat(chat.open("garden").topic()).isEqualTo("roses ");
    chat.ask(ann, new SetTopic(null, "rose 😄 and more"));
    assertThat(chat.open("garden").topic()).isEqualTo("rose 😄");
  }

  @Test
  void othersMayNotWhileItIsLocked() {
    SessionId bob = chat.irc("bob");
    chat.join(bob, "garden");
    assertThat(refusal(chat.ask(bob, new SetTopic(room("garden"), "x"))))
        .isEqualTo(new Refusal.NotOperator(room("garden"), Rank.HALFOP));
    ModeWish open = new ModeWish.Flag(RoomFlag.TOPIC_LOCKED, false);
    chat.ask(ann, new ChangeRoomModes(null, List.of(open)));
    assertThat(events(chat.ask(bob, new SetTopic(room("garden"), "x")))).hasSize(1);
  }

  @Test
  void nobodyOwnsTheLobby() {
    SessionId bob = chat.text("bob");
    assertThat(refusal(chat.ask(bob, new SetTopic(null, "x"))))
        .isEqualTo(new Refusal.NotOperator(room("lobby"), Rank.HALFOP));
  }

  @Test
  void outsidersMayNever() {
    assertThat(refusal(chat.ask(chat.text("bob"), new SetTopic(room("garden"), "x"))))
        .isEqualTo(new Refusal.NotInRoom(room("garden")));
  }

  @Test
  void aRoomThatIsNotThereHasNoTopic() {
    assertThat(refusal(chat.ask(ann, new SetTopic(room("meadow"), "x"))))
        .isEqualTo(new Refusal.NoSuchRoom(room("meadow")));
    assertThat(refusal(chat.ask(chat.irc("bob"), new SetTopic(null, "x"))))
        .isEqualTo(new Refusal.NotEntered());
    assertThat(refusal(chat.ask(chat.newcomer(), new SetTopic(null, "x"))))
        .isEqualTo(new Refusal.NotEntered());
  }
}
