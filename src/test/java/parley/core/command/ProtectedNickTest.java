package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.Departure;
import parley.core.event.Reach;
import parley.core.event.SessionAttached;
import parley.core.id.Claim;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.state.AccountRules;
import parley.core.state.AccountRules.AlwaysOn;
import parley.core.state.Refusal;

/// Names that belong to accounts, and entering with one.
class ProtectedNickTest {
  private final Chat chat = new Chat();
  private final SessionId ann = AccountChat.owner(chat, "ann");
  private final Claim claim = AccountChat.claim(chat, "ann");
  private final Refusal refused = new Refusal.NickProtected(Chat.nick("Ann"));

  @Test
  void aProtectedNameIsRefusedToOthersWhileItsOwnerIsHere() {
    assertThat(enters("Ann")).isEqualTo(refused);
  }

  @Test
  void aProtectedNameIsRefusedToOthersWhileItsOwnerIsAway() {
    chat.ask(ann, new Quit(Departure.QUIT, ""));

    assertThat(enters("Ann")).isEqualTo(refused);
    assertThat(Chat.refusal(chat.ask(chat.irc("bob"), new ChangeNick(Chat.nick("Ann")))))
        .isEqualTo(refused);
  }

  @Test
  void namesAreFreeWhereTheOperatorWantsThat() {
    Chat free =
        AccountChat.under(new AccountRules(true, true, false, false, false, true, AlwaysOn.OPT_IN));
    SessionId owner = AccountChat.owner(free, "ann");
    free.ask(owner, new LogOut());
    assertThat(free.user(owner).nick().shown()).isEqualTo("ann");
    free.ask(owner, new Quit(Departure.QUIT, ""));

    assertThat(free.user(free.irc("ann")).account()).isNull();
  }

  @Test
  void theOwnerMayTakeAnyNameAndComeBackToTheirs() {
    chat.ask(ann, new ChangeNick(Chat.nick("annie")));
    assertThat(enters("ann")).isEqualTo(new Refusal.NickProtected(Chat.nick("ann")));

    assertThat(Chat.refusal(chat.ask(ann, new ChangeNick(Chat.nick("ann"))))).isNull();
  }

  @Test
  void whoComesWithAnAccountIsLoggedInFromTheStart() {
    chat.ask(ann, new Quit(Departure.QUIT, ""));

    SessionId back = AccountChat.enter(chat, "ann", Reach.ONE_ROOM, claim);

    assertThat(AccountChat.seen(chat, back)).isEqualTo("ann");
    assertThat(chat.where(back)).isEqualTo("lobby");
  }

  @Test
  void whoNamesNobodyIsCalledAsTheAccount() {
    chat.ask(ann, new Quit(Departure.QUIT, ""));

    SessionId back = AccountChat.enter(chat, null, Reach.ALL_ROOMS, claim);

    assertThat(chat.user(back).nick().shown()).isEqualTo("ann");
  }

  @Test
  void theOwnersSecondSessionIsTheSamePerson() {
    chat.join(ann, "garden");
    SessionId phone = chat.newcomer();
    Outcome outcome = chat.ask(phone, AccountChat.entering("whatever", Reach.ALL_ROOMS, claim));

    assertThat(Chat.events(outcome))
        .containsExactly(
            new SessionAttached(
                chat.user(ann).id(), phone, Reach.ALL_ROOMS, chat.user(ann).rooms()));
    assertThat(chat.user(phone)).isSameAs(chat.user(ann));
  }

  @Test
  void sessionsCanBeKeptSeparate() {
    Chat separate = AccountChat.under(AccountChat.SEPARATE);
    SessionId first = AccountChat.owner(separate, "ann");
    Claim proof = AccountChat.claim(separate, "ann");

    SessionId second = AccountChat.enter(separate, "annie", Reach.ALL_ROOMS, proof);

    assertThat(separate.user(second)).isNotSameAs(separate.user(first));
    assertThat(AccountChat.seen(separate, second)).isEqualTo("ann");
    assertThat(
            Chat.refusal(
                separate.ask(
                    separate.newcomer(), AccountChat.entering("ann", Reach.ALL_ROOMS, proof))))
        .isEqualTo(new Refusal.NickTaken(Chat.nick("ann")));
  }

  @Test
  void aClaimThatIsNoneLetsNobodyIn() {
    Claim wrong = new Claim(claim.account(), claim.version() + 1);

    assertThat(
            Chat.refusal(
                chat.ask(chat.newcomer(), AccountChat.entering("ann", Reach.ALL_ROOMS, wrong))))
        .isEqualTo(new Refusal.WrongPassword());
  }

  private Object enters(String nick) {
    Outcome outcome = chat.ask(chat.newcomer(), new Enter(Chat.nick(nick), Reach.ONE_ROOM, false));
    return ((Answer.Refused) outcome.answer()).refusal();
  }
}
