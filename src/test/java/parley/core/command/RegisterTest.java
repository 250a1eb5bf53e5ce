package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.AccountRegistered;
import parley.core.event.Audience;
import parley.core.event.LoggedIn;
import parley.core.id.AccountId;
import parley.core.id.Claim;
import parley.core.id.SessionId;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.query.WhichAccount;
import parley.core.state.AccountRules;
import parley.core.state.AccountRules.AlwaysOn;
import parley.core.state.Refusal;
import parley.core.state.StateCodec;

class RegisterTest {
  private static final AccountRules MAIL =
      new AccountRules(true, true, true, false, true, true, AlwaysOn.OPT_IN);

  private final Chat chat = new Chat();
  private final SessionId ann = chat.text("ann");

  @Test
  void whoRegistersIsLoggedInAndOthersSeeIt() {
    Outcome outcome = chat.ask(ann, new Register(Chat.nick("ann"), AccountChat.SECRET));

    AccountId account = AccountChat.account(chat, "ann").id();
    assertThat(Chat.events(outcome))
        .containsExactly(
            new AccountRegistered(account, Chat.nick("ann"), AccountChat.SECRET, "", false),
            new LoggedIn(
                chat.user(ann).id(),
                Chat.nick("ann"),
                account,
                Chat.nick("ann"),
                chat.user(ann).rooms()));
    assertThat(outcome.answer())
        .isEqualTo(new Answer.Registered(new Claim(account, account.value()), Chat.nick("ann")));
    assertThat(AccountChat.seen(chat, ann)).isEqualTo("ann");
  }

  @Test
  void nobodyIsToldOfTheSecret() {
    Outcome outcome = chat.ask(ann, new Register(Chat.nick("ann"), AccountChat.SECRET));

    assertThat(outcome.facts().getFirst().audience()).isEqualTo(new Audience.Nobody());
    assertThat(outcome.toString()).doesNotContain(AccountChat.SECRET.verifier());
  }

  @Test
  void anAccountIsCalledAsWhoRegistersIt() {
    assertThat(refusal(ann, "bob")).isEqualTo(new Refusal.AccountNameMustBeNick(Chat.nick("ann")));
  }

  @Test
  void anAccountMayBeCalledOtherwiseWhereTheOperatorWantsThat() {
    Chat free =
        AccountChat.under(new AccountRules(true, true, false, true, true, true, AlwaysOn.OPT_IN));
    SessionId session = free.text("ann");

    free.ask(session, new Register(Chat.nick("boss"), AccountChat.SECRET));

    assertThat(AccountChat.seen(free, session)).isEqualTo("boss");
  }

  @Test
  void oneNameIsOneAccount() {
    AccountChat.register(chat, ann);
    chat.ask(ann, new LogOut());

    SessionId stranger = chat.newcomer();
    assertThat(refusal(stranger, "ANN")).isEqualTo(new Refusal.AccountExists(Chat.nick("ANN")));
  }

  @Test
  void nobodyHasTwoAccountsAtOnce() {
    AccountChat.register(chat, ann);

    assertThat(refusal(ann, "ann")).isEqualTo(new Refusal.AlreadyLoggedIn(Chat.nick("ann")));
  }

  @Test
  void theNameOfSomebodyElseWhoIsHereCannotBeTaken() {
    SessionId stranger = chat.newcomer();

    assertThat(refusal(stranger, "ann")).isEqualTo(new Refusal.NickTaken(Chat.nick("ann")));
  }

  @Test
  void guestNamesBelongToNobody() {
    SessionId guest = chat.quietly();
    Nick name = chat.user(guest).nick();

    assertThat(Chat.refusal(chat.ask(guest, new Register(name, AccountChat.SECRET))))
        .isEqualTo(new Refusal.NickReserved(name));
  }

  @Test
  void oneMayRegisterBeforeEntering() {
    SessionId stranger = chat.newcomer();
    Outcome outcome = chat.ask(stranger, new Register(Chat.nick("bob"), AccountChat.SECRET));

    assertThat(Chat.events(outcome)).hasSize(1);
    assertThat(chat.ask(stranger, new WhichAccount("Bob", "bob")))
        .isEqualTo(
            new Answer.AccountProof(
                AccountChat.claim(chat, "bob"), Chat.nick("bob"), AccountChat.SECRET));
  }

  @Test
  void theOperatorMayWantPeopleToEnterFirst() {
    Chat strict =
        AccountChat.under(new AccountRules(true, false, false, false, true, true, AlwaysOn.OPT_IN));

    assertThat(refusal(strict, strict.newcomer(), "bob"))
        .isEqualTo(new Refusal.RegistrationClosed(true));
    assertThat(refusal(strict, strict.text("bob"), "bob")).isNull();
  }

  @Test
  void whereAMailAddressIsNeededItIsKeptAndNowhereElse() {
    Register asked = new Register(Chat.nick("ann"), AccountChat.SECRET, "ann@a.example");
    assertThat(mailOf(AccountChat.under(MAIL), asked)).isEqualTo("ann@a.example");
    assertThat(mailOf(AccountChat.under(AccountRules.DEFAULT), asked)).isEmpty();
  }

  @Test
  void anInvitationIsUsedUpByAnAccountThatIsGone() {
    AccountChat.register(chat, ann);
    chat.passes(1_000);
    chat.ask(ann, new DeleteAccount(AccountChat.claim(chat, "ann")));
    long gone = chat.state().timeMillis();
    SessionId other = chat.irc("ann");

    assertThat(Chat.refusal(chat.ask(other, invited(gone))))
        .isEqualTo(new Refusal.InvitationUsed());
    assertThat(StateCodec.read(StateCodec.write(chat.state())).accounts().goneMillis("ann"))
        .isEqualTo(gone);
    assertThat(Chat.refusal(chat.ask(other, invited(gone + 1)))).isNull();
  }

  private static Register invited(long millis) {
    return new Register(Chat.nick("ann"), AccountChat.SECRET, "", millis);
  }

  private static String mailOf(Chat chat, Register register) {
    chat.ask(chat.text("ann"), register);
    return Objects.requireNonNull(chat.state().accounts().named("ann")).mail();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ann", "@a.example", "ann@", "a b@c.example", "ann@.example", "a@b..c"})
  void whatIsNoMailAddressIsRefused(String mail) {
    Chat chat = AccountChat.under(MAIL);
    Register asked = new Register(Chat.nick("ann"), AccountChat.SECRET, mail);
    assertThat(Chat.refusal(chat.ask(chat.text("ann"), asked)))
        .isEqualTo(new Refusal.NeedsMailAddress());
  }

  @Test
  void theOperatorMayWantNoNewAccounts() {
    Chat closed =
        AccountChat.under(new AccountRules(false, true, false, false, true, true, AlwaysOn.OPT_IN));

    assertThat(refusal(closed, closed.text("bob"), "bob"))
        .isEqualTo(new Refusal.RegistrationClosed(false));
  }

  private @Nullable Object refusal(SessionId session, String name) {
    return refusal(chat, session, name);
  }

  private static @Nullable Object refusal(Chat chat, SessionId session, String name) {
    return Chat.refusal(chat.ask(session, new Register(Chat.nick(name), AccountChat.SECRET)));
  }
}
