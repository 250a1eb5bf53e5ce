package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;
import static parley.core.Chat.room;

import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Manner;
import parley.core.event.Said;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.state.Limits;
import parley.core.state.Refusal;

class SayTest {
  private final Chat chat = new Chat(new Limits(5, 8, 10, 10, 10, 10, 1_500));
  private final SessionId ann = chat.text("ann");

  @Test
  void whatIsSaidIsForTheRoom() {
    Outcome outcome = chat.ask(ann, new Say(null, Manner.ACTION, "waves"));
    assertThat(events(outcome))
        .containsExactly(
            new Said(
                RoomId.LOBBY,
                room("lobby"),
                chat.user(ann).id(),
                nick("ann"),
                Manner.ACTION,
                "waves"));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.InRoom(RoomId.LOBBY));
    assertThat(outcome.facts().getFirst().origin()).isEqualTo(ann);
    assertThat(outcome.answer()).isEqualTo(Answer.Done.DONE);
  }

  @Test
  void wordsAreNotState() {
    var before = chat.state().users().size();
    chat.ask(ann, new Say(null, Manner.MESSAGE, "hello"));
    assertThat(chat.state().users()).hasSize(before);
    assertThat(chat.state().sequence()).isEqualTo(3);
  }

  @Test
  void aRoomIsMeantByItsNameInAnyCase() {
    SessionId bob = chat.irc("bob");
    chat.join(bob, "Garden");
    Outcome outcome = chat.ask(bob, new Say(room("#gARDEN"), Manner.MESSAGE, "hello"));
    assertThat(((Said) events(outcome).getFirst()).name()).isEqualTo(room("Garden"));
  }

  @Test
  void onlyMembersSpeak() {
    chat.join(chat.irc("bob"), "garden");
    assertThat(refusal(chat.ask(ann, new Say(room("garden"), Manner.MESSAGE, "hello"))))
        .isEqualTo(new Refusal.NoExternal(room("garden")));
  }

  @Test
  void aRoomThatIsNotThereHearsNothing() {
    assertThat(refusal(chat.ask(ann, new Say(room("garden"), Manner.MESSAGE, "hello"))))
        .isEqualTo(new Refusal.NoSuchRoom(room("garden")));
  }

  @Test
  void aSessionWithoutARoomMustNameOne() {
    assertThat(refusal(chat.ask(chat.irc("bob"), new Say(null, Manner.MESSAGE, "hello"))))
        .isEqualTo(new Refusal.NotEntered());
  }

  @Test
  void blanksAreNothingToSay() {
    for (String text : new String[] {"", " ", " \t\u2003"}) {
      assertThat(refusal(chat.ask(ann, new Say(null, Manner.MESSAGE, text))))
          .isEqualTo(new Refusal.NothingToSay());
    }
  }

  @Test
  void aTextIsLimitedInBytes() {
    assertThat(refusal(chat.ask(ann, new Say(null, Manner.MESSAGE, "12345678")))).isNull();
    assertThat(refusal(chat.ask(ann, new Say(null, Manner.MESSAGE, "😄😄")))).isNull();
    assertThat(refusal(chat.ask(ann, new Say(null, Manner.MESSAGE, "123456789"))))
        .isEqualTo(new Refusal.TextTooLong(8));
    assertThat(refusal(chat.ask(ann, new Say(null, Manner.MESSAGE, "éééé+"))))
        .isEqualTo(new Refusal.TextTooLong(8));
  }

  @Test
  void whoeverIsNotHereSaysNothing() {
    assertThat(refusal(chat.ask(chat.newcomer(), new Say(null, Manner.MESSAGE, "hello"))))
        .isEqualTo(new Refusal.NotEntered());
  }
}
