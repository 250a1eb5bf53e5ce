package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.ClientTag;
import parley.core.event.Fact;
import parley.core.event.Rank;
import parley.core.event.Signalled;
import parley.core.id.SessionId;
import parley.core.state.Refusal;

class SignalTest {
  private static final List<ClientTag> TYPING = List.of(new ClientTag("+typing", "active"));

  private final Chat chat = new Chat();
  private final SessionId ann = chat.irc("ann");

  @Test
  void whatIsToldInPassingIsNoFact() {
    chat.join(ann, "garden");
    Outcome outcome = chat.ask(ann, Signal.to(Chat.room("garden"), TYPING, Rank.MEMBER));
    assertThat(outcome.facts()).isEmpty();
    Fact fact = outcome.passing().getFirst();
    assertThat(fact.isPassing()).isTrue();
    assertThat(fact.by()).isEqualTo(chat.user(ann).face());
    assertThat(fact.event())
        .isInstanceOfSatisfying(Signalled.class, s -> assertThat(s.tags()).isEqualTo(TYPING));
    assertThat(fact.audience()).isInstanceOf(Audience.InRoom.class);
  }

  @Test
  void someoneAloneHearsWhatIsForThem() {
    SessionId bob = chat.irc("bob");
    Outcome outcome = chat.ask(ann, Signal.to("Bob", "bob", TYPING));
    assertThat(outcome.passing().getFirst().audience())
        .isEqualTo(new Audience.Pair(chat.user(ann).id(), chat.user(bob).id()));
  }

  @Test
  void whoMayNotSpeakMayNotSignal() {
    chat.join(chat.irc("bob"), "garden");
    assertThat(Chat.refusal(chat.ask(ann, Signal.to(Chat.room("garden"), TYPING, Rank.MEMBER))))
        .isEqualTo(new Refusal.NoExternal(Chat.room("garden")));
    assertThat(Chat.refusal(chat.ask(ann, Signal.to(Chat.room("none"), TYPING, Rank.MEMBER))))
        .isEqualTo(new Refusal.NoSuchRoom(Chat.room("none")));
    assertThat(Chat.refusal(chat.ask(ann, Signal.to("cy", "cy", TYPING))))
        .isEqualTo(new Refusal.NoSuchUser("cy"));
  }
}
