package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.AccountSetting;
import parley.core.event.Departure;
import parley.core.event.Reach;
import parley.core.event.RoomLeft;
import parley.core.event.SessionDetached;
import parley.core.event.UserLeft;
import parley.core.id.Claim;
import parley.core.id.SessionId;
import parley.core.state.AccountRules;
import parley.core.state.AccountRules.AlwaysOn;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Owners of accounts who stay present with no session.
class AlwaysOnTest {
  private final Chat chat = new Chat();
  private final SessionId ann = AccountChat.owner(chat, "ann");
  private final Claim claim = AccountChat.claim(chat, "ann");

  @Test
  void whoAsksForItStays() {
    stay(true);
    chat.join(ann, "garden");
    User user = chat.user(ann);

    Outcome outcome = chat.ask(ann, new Quit(Departure.LOST, ""));

    assertThat(Chat.events(outcome)).containsExactly(new SessionDetached(user.id(), ann));
    assertThat(present()).isSameAs(user);
    assertThat(chat.open("garden").members()).hasSize(1);
  }

  @Test
  void whoComesBackIsWhereTheyWere() {
    stay(true);
    chat.join(ann, "garden");
    chat.ask(ann, new Quit(Departure.QUIT, ""));

    SessionId back = AccountChat.enter(chat, "ann", Reach.ALL_ROOMS, claim);

    assertThat(chat.user(back)).isSameAs(present());
    assertThat(chat.rooms(back)).containsExactly("garden");
  }

  @Test
  void whoStaysOutlivesTheServer() {
    stay(true);
    chat.join(ann, "garden");
    chat.irc("bob");

    chat.ask(new SessionId(0, 2, 0), new BeginEpoch(0, 2));

    assertThat(present().sessions()).isEmpty();
    assertThat(chat.state().users()).hasSize(1);
    assertThat(chat.open("garden").members()).hasSize(1);
  }

  @Test
  void whoAsksToLeaveStaysOnlyWhereASessionIs() {
    SessionId text = AccountChat.enter(chat, "ann", Reach.ONE_ROOM, claim);
    stay(true);
    chat.join(ann, "garden");
    chat.ask(ann, new Quit(Departure.QUIT, ""));
    assertThat(chat.rooms(text)).containsExactly("lobby", "garden");

    Outcome outcome = chat.ask(text, alwaysOn(false));

    assertThat(Chat.events(outcome)).hasSize(2).element(1).isInstanceOf(RoomLeft.class);
    assertThat(chat.rooms(text)).containsExactly("lobby");
  }

  @Test
  void whoHasLoggedOutStaysNoLonger() {
    stay(true);
    chat.ask(ann, new LogOut());

    Outcome outcome = chat.ask(ann, new Quit(Departure.QUIT, ""));

    assertThat(Chat.events(outcome)).hasSize(1).first().isInstanceOf(UserLeft.class);
  }

  @Test
  void ofSeveralUsersOfOneAccountThoseWithoutASessionGo() {
    Chat separate = AccountChat.under(AccountChat.SEPARATE);
    SessionId first = AccountChat.owner(separate, "ann");
    separate.ask(first, alwaysOn(true));
    SessionId second =
        AccountChat.enter(separate, "annie", Reach.ALL_ROOMS, AccountChat.claim(separate, "ann"));
    separate.ask(second, new Quit(Departure.QUIT, ""));
    assertThat(separate.state().users()).hasSize(2);

    separate.ask(first, alwaysOn(false));

    assertThat(separate.state().users()).hasSize(1);
  }

  @Test
  void theOperatorMayHaveEverybodyStayWhoDoesNotAskToLeave() {
    Chat staying = AccountChat.under(AccountChat.STAYING);
    SessionId owner = AccountChat.owner(staying, "ann");

    staying.ask(owner, new Quit(Departure.QUIT, ""));

    assertThat(staying.state().users()).hasSize(1);
  }

  @Test
  void whatTheOperatorDecidedIsNotForPeopleToChange() {
    assertThat(asked(AlwaysOn.MANDATORY, false)).isEqualTo(new Refusal.NotOffered());
    assertThat(asked(AlwaysOn.DISABLED, true)).isEqualTo(new Refusal.NotOffered());
  }

  private static @Nullable Refusal asked(AlwaysOn rule, boolean on) {
    Chat strict = AccountChat.under(new AccountRules(true, true, false, false, true, true, rule));
    return Chat.refusal(strict.ask(AccountChat.owner(strict, "ann"), alwaysOn(on)));
  }

  private void stay(boolean on) {
    chat.ask(ann, alwaysOn(on));
  }

  private static ChangeAccount alwaysOn(boolean on) {
    return new ChangeAccount(new AccountSetting.AlwaysOn(on));
  }

  private User present() {
    return Objects.requireNonNull(chat.state().userNamed("ann"));
  }
}
