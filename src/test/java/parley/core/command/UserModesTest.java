package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.Accepted;
import parley.core.event.Audience;
import parley.core.event.Manner;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.event.UserModesChanged;
import parley.core.event.Whispered;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.WhichUserModes;
import parley.core.state.Limits;
import parley.core.state.Refusal;
import parley.core.state.UserRules;

/// Modes of users, and how they call themselves.
class UserModesTest {
  private final Chat chat = new Chat();
  private final SessionId ann = chat.irc("ann");
  private final SessionId bob = chat.irc("bob");

  @Test
  void aModeIsTakenAndGivenUp() {
    Outcome outcome =
        chat.ask(
            ann,
            new ChangeUserModes(
                List.of(
                    new UserModeChange(UserMode.WALLOPS, true),
                    new UserModeChange(UserMode.INVISIBLE, true),
                    new UserModeChange(UserMode.WALLOPS, false))));

    assertThat(Chat.events(outcome))
        .containsExactly(
            new UserModesChanged(
                chat.user(ann).id(),
                Chat.nick("ann"),
                List.of(new UserModeChange(UserMode.INVISIBLE, true)),
                List.of()));
    assertThat(outcome.facts().getFirst().audience())
        .isEqualTo(new Audience.Users(List.of(chat.user(ann).id())));
    assertThat(chat.ask(ann, new WhichUserModes()))
        .isEqualTo(new Answer.UserModes(Chat.nick("ann"), List.of(UserMode.INVISIBLE)));
  }

  @Test
  void whatIsSoAlreadyChangesNothing() {
    set(ann, UserMode.BOT);

    assertThat(set(ann, UserMode.BOT).facts()).isEmpty();
  }

  @Test
  void aProgramIsSeenAsOne() {
    set(ann, UserMode.BOT);

    assertThat(chat.user(ann).face().bot()).isTrue();
    assertThat(chat.user(bob).face().bot()).isFalse();
  }

  @Test
  void theOperatorDecidesWhatEverybodyStartsWith() {
    UserRules rules = new UserRules(List.of(UserMode.INVISIBLE), 20, 10, 10);
    Chat other = new Chat(Limits.DEFAULT.with(rules));

    assertThat(other.user(other.irc("ann")).modes()).containsExactly(UserMode.INVISIBLE);
  }

  @Test
  void whoHearsOnlyOwnersOfAccountsDoesNotHearOthers() {
    set(ann, UserMode.REGISTERED_ONLY);

    assertThat(Chat.refusal(tell(bob, "ann")))
        .isEqualTo(new Refusal.OnlyFromAccounts(Chat.nick("ann")));
    assertThat(Chat.refusal(tell(AccountChat.owner(chat, "cy"), "ann"))).isNull();
    assertThat(Chat.refusal(tell(ann, "ann"))).isNull();
  }

  @Test
  void whatIsToldInPassingIsNotHeardEither() {
    set(ann, UserMode.REGISTERED_ONLY);

    assertThat(Chat.refusal(chat.ask(bob, Signal.to("ann", "ann", List.of()))))
        .isEqualTo(new Refusal.OnlyFromAccounts(Chat.nick("ann")));
  }

  @Test
  void anExceptionIsMadeAndEnded() {
    set(ann, UserMode.REGISTERED_ONLY);
    chat.ask(ann, new Accept("bob", "bob", true));
    assertThat(Chat.refusal(tell(bob, "ann"))).isNull();
    assertThat(chat.ask(ann, new Accept("bob", "bob", true)).facts()).isEmpty();

    chat.ask(ann, new Accept("bob", "bob", false));
    assertThat(Chat.refusal(tell(bob, "ann")))
        .isEqualTo(new Refusal.OnlyFromAccounts(Chat.nick("ann")));
    assertThat(Chat.refusal(chat.ask(ann, new Accept("cy", "cy", true))))
        .isEqualTo(new Refusal.NoSuchUser("cy"));
  }

  @Test
  void whoWritesToSomebodyHearsTheAnswer() {
    set(ann, UserMode.REGISTERED_ONLY);

    assertThat(Chat.events(tell(ann, "bob")))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        new Accepted(
                            chat.user(ann).id(), chat.user(bob).id(), Chat.nick("bob"), true)),
            second -> assertThat(second).isInstanceOf(Whispered.class));
    assertThat(Chat.refusal(tell(bob, "ann"))).isNull();
    assertThat(Chat.events(tell(ann, "bob"))).hasSize(1);
  }

  @Test
  void whatSomebodyCallsThemselvesChangesAndIsCut() {
    chat.ask(ann, new SetRealname("A".repeat(200)));

    assertThat(chat.user(ann).profile().realname()).hasSize(128);
  }

  private Outcome set(SessionId session, UserMode mode) {
    return chat.ask(session, new ChangeUserModes(List.of(new UserModeChange(mode, true))));
  }

  private Outcome tell(SessionId session, String name) {
    return chat.ask(session, new Whisper(name, name, Manner.MESSAGE, "hi"));
  }
}
