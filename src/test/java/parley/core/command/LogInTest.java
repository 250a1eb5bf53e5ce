package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.AccountChat;
import parley.core.Chat;
import parley.core.event.Audience;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.NickChanged;
import parley.core.event.Secret;
import parley.core.id.AccountId;
import parley.core.id.Claim;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.WhichAccount;
import parley.core.state.Refusal;

/// Logging in and out, changing the password, giving up the account.
class LogInTest {
  private final Chat chat = new Chat();
  private final SessionId ann = AccountChat.owner(chat, "ann");
  private final SessionId bob = chat.irc("bob");

  @Test
  void whoLogsInIsSeenAsOwnerByThoseAround() {
    chat.join(bob, "garden");
    Outcome outcome = AccountChat.logIn(chat, bob, "ann");

    assertThat(Chat.events(outcome))
        .containsExactly(
            new LoggedIn(
                chat.user(bob).id(),
                Chat.nick("bob"),
                AccountChat.account(chat, "ann").id(),
                Chat.nick("ann"),
                chat.user(bob).rooms()));
    assertThat(outcome.facts().getFirst().audience())
        .isEqualTo(new Audience.Peers(chat.user(bob).id(), chat.user(bob).rooms()));
    assertThat(AccountChat.seen(chat, bob)).isEqualTo("ann");
  }

  @Test
  void loggingInAgainChangesNothing() {
    assertThat(AccountChat.logIn(chat, ann, "ann").facts()).isEmpty();
  }

  @Test
  void aClaimOfBeforeThePasswordChangedIsNone() {
    Claim old = AccountChat.claim(chat, "ann");
    chat.ask(ann, new ChangeSecret(old, new Secret("another")));

    assertThat(Chat.refusal(chat.ask(bob, new LogIn(old)))).isEqualTo(new Refusal.WrongPassword());
    assertThat(Chat.refusal(chat.ask(ann, new ChangeSecret(old, new Secret("third")))))
        .isEqualTo(new Refusal.WrongPassword());
    assertThat(AccountChat.logIn(chat, bob, "ann").facts()).hasSize(1);
  }

  @Test
  void aClaimOfAnAccountThatNeverWasIsNone() {
    Claim never = new Claim(new AccountId(99), 99);

    assertThat(Chat.refusal(chat.ask(bob, new LogIn(never))))
        .isEqualTo(new Refusal.WrongPassword());
    assertThat(Chat.refusal(chat.ask(bob, new DeleteAccount(never))))
        .isEqualTo(new Refusal.WrongPassword());
  }

  @Test
  void aChangedPasswordIsAnswered() {
    Outcome outcome =
        chat.ask(ann, new ChangeSecret(AccountChat.claim(chat, "ann"), new Secret("another")));

    assertThat(outcome.answer())
        .isEqualTo(new Answer.Registered(AccountChat.claim(chat, "ann"), Chat.nick("ann")));
    assertThat(AccountChat.account(chat, "ann").secret().verifier()).isEqualTo("another");
  }

  @Test
  void whoLogsOutGivesUpTheProtectedName() {
    Outcome outcome = chat.ask(ann, new LogOut());

    assertThat(Chat.events(outcome))
        .containsExactly(
            new LoggedOut(
                chat.user(ann).id(),
                Chat.nick("ann"),
                AccountChat.account(chat, "ann").id(),
                Chat.nick("ann"),
                List.of()),
            new NickChanged(
                chat.user(ann).id(), Chat.nick("ann"), chat.user(ann).nick(), List.of()));
    assertThat(chat.user(ann).nick().shown()).isEqualTo("guest_1");
    assertThat(AccountChat.seen(chat, ann)).isNull();
  }

  @Test
  void whoHasAnotherNameKeepsItWhenLoggingOut() {
    AccountChat.logIn(chat, bob, "ann");
    chat.ask(bob, new LogOut());

    assertThat(chat.user(bob).nick().shown()).isEqualTo("bob");
    assertThat(Chat.refusal(chat.ask(bob, new LogOut()))).isEqualTo(new Refusal.NotLoggedIn());
  }

  @Test
  void aDeletedAccountIsGoneAndItsNameFree() {
    chat.ask(ann, new DeleteAccount(AccountChat.claim(chat, "ann")));

    assertThat(AccountChat.seen(chat, ann)).isNull();
    assertThat(chat.ask(bob, new WhichAccount("ann", "ann")))
        .isEqualTo(new Answer.Refused(new Refusal.NoSuchAccount("ann")));
    assertThat(Chat.refusal(chat.ask(bob, new ChangeNick(Chat.nick("ann"))))).isNull();
  }
}
