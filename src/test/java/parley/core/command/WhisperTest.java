package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.core.Chat.events;
import static parley.core.Chat.nick;
import static parley.core.Chat.refusal;

import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Manner;
import parley.core.event.Whispered;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.state.Refusal;

class WhisperTest {
  private final Chat chat = new Chat();
  private final SessionId ann = chat.text("ann");
  private final SessionId bob = chat.irc("Bob");

  private static Whisper toBob(String text) {
    return new Whisper("bOB", "bob", Manner.MESSAGE, text);
  }

  @Test
  void aWhisperIsForTwo() {
    UserId from = chat.user(ann).id();
    UserId to = chat.user(bob).id();
    Outcome outcome = chat.ask(ann, toBob("psst"));
    assertThat(events(outcome))
        .containsExactly(new Whispered(from, nick("ann"), to, nick("Bob"), Manner.MESSAGE, "psst"));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.Pair(from, to));
    assertThat(outcome.answer()).isEqualTo(Answer.Done.DONE);
  }

  @Test
  void oneMayTalkToOneself() {
    UserId user = chat.user(bob).id();
    Outcome outcome = chat.ask(bob, toBob("remember the milk"));
    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.Pair(user, user));
  }

  @Test
  void nobodyOfThatNameHearsNothing() {
    assertThat(refusal(chat.ask(ann, new Whisper("Cy", "cy", Manner.MESSAGE, "psst"))))
        .isEqualTo(new Refusal.NoSuchUser("Cy"));
    chat.ask(bob, new Quit(Departure.LOST, ""));
    assertThat(refusal(chat.ask(ann, toBob("psst")))).isEqualTo(new Refusal.NoSuchUser("bOB"));
  }

  @Test
  void whoeverIsAwayGetsItAndTheSenderIsTold() {
    chat.ask(bob, new SetAway("lunch"));
    Outcome outcome = chat.ask(ann, toBob("psst"));
    assertThat(events(outcome)).hasSize(1);
    assertThat(outcome.answer()).isEqualTo(new Answer.TargetAway(nick("Bob"), "lunch"));
  }

  @Test
  void aNoticeIsNeverAnswered() {
    chat.ask(bob, new SetAway("lunch"));
    Outcome outcome = chat.ask(ann, new Whisper("bob", "bob", Manner.NOTICE, "psst"));
    assertThat(outcome.answer()).isEqualTo(Answer.Done.DONE);
  }

  @Test
  void blanksAndTooMuchAreRefused() {
    assertThat(refusal(chat.ask(ann, toBob(" ")))).isEqualTo(new Refusal.NothingToSay());
    assertThat(refusal(chat.ask(ann, toBob("a".repeat(4_097)))))
        .isEqualTo(new Refusal.TextTooLong(4_096));
  }

  @Test
  void whoeverIsNotHereWhispersNothing() {
    assertThat(refusal(chat.ask(chat.newcomer(), toBob("psst"))))
        .isEqualTo(new Refusal.NotEntered());
  }
}
