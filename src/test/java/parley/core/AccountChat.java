package parley.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.core.command.Enter;
import parley.core.command.LogIn;
import parley.core.command.Outcome;
import parley.core.command.Register;
import parley.core.event.Profile;
import parley.core.event.Reach;
import parley.core.event.Secret;
import parley.core.id.Claim;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.state.Account;
import parley.core.state.AccountRules;
import parley.core.state.Limits;

/// A [Chat] for trying rules about accounts in.
public final class AccountChat {
  /// Some secret.
  public static final Secret SECRET = new Secret("what a password is checked against");

  /// The usual rules, but owners stay unless they ask to leave.
  public static final AccountRules STAYING =
      new AccountRules(true, true, false, false, true, true, AccountRules.AlwaysOn.OPT_OUT);

  /// The usual rules, but sessions are kept separate.
  public static final AccountRules SEPARATE =
      new AccountRules(true, true, false, false, true, false, AccountRules.AlwaysOn.OPT_IN);

  private AccountChat() {}

  /// An empty chat under rules.
  public static Chat under(AccountRules rules) {
    return new Chat(Limits.DEFAULT.with(rules));
  }

  /// Somebody comes through an IRC door and registers their name.
  public static SessionId owner(Chat chat, String nick) {
    SessionId session = chat.irc(nick);
    register(chat, session);
    return session;
  }

  /// Somebody registers their name; what they can claim from now on.
  public static Claim register(Chat chat, SessionId session) {
    Outcome outcome = chat.ask(session, new Register(chat.user(session).nick(), SECRET));
    assertThat(outcome.answer()).isInstanceOf(Answer.Registered.class);
    return ((Answer.Registered) outcome.answer()).claim();
  }

  /// What the owner of an account can claim.
  public static Claim claim(Chat chat, String account) {
    return account(chat, account).claim();
  }

  /// An account by name.
  public static Account account(Chat chat, String name) {
    return Objects.requireNonNull(
        chat.state().accounts().named(Chat.nick(name).key()), () -> "no account " + name);
  }

  /// Somebody comes who has proved to own an account.
  public static SessionId enter(Chat chat, @Nullable String nick, Reach reach, Claim claim) {
    SessionId session = chat.newcomer();
    Outcome outcome = chat.ask(session, entering(nick, reach, claim));
    assertThat(outcome.answer()).isInstanceOf(Answer.Entered.class);
    return session;
  }

  /// How somebody comes who has proved to own an account.
  public static Enter entering(@Nullable String nick, Reach reach, Claim claim) {
    return new Enter(nick == null ? null : Chat.nick(nick), reach, false, Profile.UNKNOWN, claim);
  }

  /// Somebody on the server proves to own an account.
  public static Outcome logIn(Chat chat, SessionId session, String account) {
    return chat.ask(session, new LogIn(claim(chat, account)));
  }

  /// The account that others see at somebody; null for none.
  public static @Nullable String seen(Chat chat, SessionId session) {
    var account = chat.user(session).face().account();
    return account == null ? null : account.shown();
  }
}
