package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.AccountSetting;
import parley.core.event.Audience;
import parley.core.event.BecameOperator;
import parley.core.event.Departure;
import parley.core.event.Killed;
import parley.core.event.Reach;
import parley.core.event.Right;
import parley.core.event.UserLeft;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.event.UserModesChanged;
import parley.core.event.Walloped;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.state.Refusal;

/// What operators may do, and others may not.
class OperatorsTest {
  private final Chat chat = new Chat();
  private final SessionId ann = chat.irc("ann");
  private final SessionId bob = chat.irc("bob");

  @Test
  void whoProvedToBeAnOperatorIsOne() {
    Outcome outcome = chat.ask(ann, new OperUp("boss", List.of(Right.KILL)));

    assertThat(Chat.events(outcome))
        .containsExactly(
            new BecameOperator(chat.user(ann).id(), Chat.nick("ann"), "boss", List.of(Right.KILL)),
            new UserModesChanged(
                chat.user(ann).id(),
                Chat.nick("ann"),
                List.of(new UserModeChange(UserMode.OPERATOR, true)),
                List.of()));
    assertThat(chat.user(ann).modes()).containsExactly(UserMode.OPERATOR);
  }

  @Test
  void othersMayNothingOfIt() {
    assertThat(Chat.refusal(chat.ask(ann, new Kill("bob", "bob", ""))))
        .isEqualTo(new Refusal.NoPrivilege(Right.KILL));
    assertThat(Chat.refusal(chat.ask(ann, new Wallops("hi"))))
        .isEqualTo(new Refusal.NoPrivilege(Right.WALLOPS));
    assertThat(Chat.refusal(chat.ask(ann, new ChangeHost("bob", "bob", "elsewhere"))))
        .isEqualTo(new Refusal.NoPrivilege(Right.HOSTS));
  }

  @Test
  void anOperatorMayOnlyWhatTheirRightsAre() {
    chat.ask(ann, new OperUp("boss", List.of(Right.WALLOPS)));

    assertThat(Chat.refusal(chat.ask(ann, new Kill("bob", "bob", ""))))
        .isEqualTo(new Refusal.NoPrivilege(Right.KILL));
  }

  @Test
  void whoGivesUpBeingAnOperatorMayNothingOfItAnyMore() {
    chat.ask(ann, new OperUp("boss", List.of(Right.values())));
    chat.ask(ann, mode(UserMode.OPERATOR, false));

    assertThat(Chat.refusal(chat.ask(ann, new Wallops("hi"))))
        .isEqualTo(new Refusal.NoPrivilege(Right.WALLOPS));
  }

  @Test
  void nobodyTakesTheModeOfAnOperator() {
    assertThat(chat.ask(ann, mode(UserMode.OPERATOR, true)).facts()).isEmpty();
  }

  @Test
  void whoIsPutOffIsGoneThroughAllSessions() {
    chat.ask(ann, new OperUp("boss", List.of(Right.values())));
    chat.join(ann, "garden");
    chat.join(bob, "garden");
    var gone = chat.user(bob);
    SessionId phone = chat.another(bob, Reach.ALL_ROOMS);
    List<RoomId> rooms = gone.rooms();

    Outcome outcome = chat.ask(ann, new Kill("Bob", "bob", "spam"));

    assertThat(Chat.events(outcome))
        .containsExactly(
            new Killed(gone.id(), Chat.nick("bob"), Chat.nick("ann"), "spam"),
            new UserLeft(
                gone.id(), Chat.nick("bob"), phone, Departure.KILLED, "spam", true, rooms));
    assertThat(outcome.facts().getLast().by()).isEqualTo(gone.face());
    assertThat(outcome.facts().getLast().audience())
        .isEqualTo(new Audience.Peers(gone.id(), rooms));
    assertThat(chat.state().session(bob)).isNull();
    assertThat(chat.state().session(phone)).isNull();
  }

  @Test
  void whoStaysWithNoSessionCanBePutOffToo() {
    SessionId owner = AccountChat.owner(chat, "cy");
    chat.ask(owner, new ChangeAccount(new AccountSetting.AlwaysOn(true)));
    chat.ask(owner, new Quit(Departure.QUIT, ""));
    chat.ask(ann, new OperUp("boss", List.of(Right.values())));

    chat.ask(ann, new Kill("cy", "cy", ""));

    assertThat(chat.state().userNamed("cy")).isNull();
  }

  @Test
  void onlyThereWhoAreThereCanBePutOff() {
    chat.ask(ann, new OperUp("boss", List.of(Right.values())));

    assertThat(Chat.refusal(chat.ask(ann, new Kill("cy", "cy", ""))))
        .isEqualTo(new Refusal.NoSuchUser("cy"));
    assertThat(Chat.refusal(chat.ask(ann, new ChangeHost("cy", "cy", "x"))))
        .isEqualTo(new Refusal.NoSuchUser("cy"));
  }

  @Test
  void whoWantsToHearOperatorsDoes() {
    SessionId cy = chat.irc("cy");
    chat.ask(cy, mode(UserMode.WALLOPS, true));
    chat.ask(bob, new OperUp("boss", List.of(Right.values())));

    Outcome outcome = chat.ask(bob, new Wallops("hi all"));

    assertThat(Chat.events(outcome))
        .containsExactly(new Walloped(chat.user(bob).id(), Chat.nick("bob"), "hi all"));
    assertThat(outcome.facts().getFirst().audience())
        .isEqualTo(new Audience.Users(List.of(chat.user(bob).id(), chat.user(cy).id())));
    assertThat(Chat.refusal(chat.ask(bob, new Wallops(" ")))).isEqualTo(new Refusal.NothingToSay());
  }

  @Test
  void anOperatorChangesWhereSomebodySeemsToBe() {
    chat.ask(ann, new OperUp("boss", List.of(Right.values())));
    var before = chat.user(bob).face();
    Outcome outcome = chat.ask(ann, new ChangeHost("bob", "bob", "garden.example"));

    assertThat(outcome.facts().getFirst().by()).isEqualTo(before);
    assertThat(chat.user(bob).face().host()).isEqualTo("garden.example");
  }

  private static ChangeUserModes mode(UserMode mode, boolean set) {
    return new ChangeUserModes(List.of(new UserModeChange(mode, set)));
  }
}
