package parley.door.text;

import java.util.function.Consumer;
import parley.account.Invitations;
import parley.core.command.ChangeSecret;
import parley.core.command.Command;
import parley.core.command.LogIn;
import parley.core.command.Register;
import parley.core.event.Secret;
import parley.core.id.Claim;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.query.WhichAccount;
import parley.door.Connection;
import parley.door.Gatekeeper;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// What somebody at a desk does about their account. What they type meanwhile waits.
final class LoggingIn {
  private final TextConversation conversation;
  private final Screen screen;

  LoggingIn(TextConversation conversation) {
    this.conversation = conversation;
    this.screen = conversation.screen();
  }

  /// Makes an account for the name that somebody has.
  ///
  /// @param second their mail address, or their invitation where one is needed
  void register(Nick name, String password, String second) {
    Invitations invitations = gate().invitations();
    long invited = invitations.madeMillis(name.key(), second);
    if (invited < 0) {
      done(Wording.ACCOUNTS_REFUSED, Values.of(Slot.REASON, Gatekeeper.UNINVITED));
      return;
    }
    String mail = invitations.areNeeded() ? "" : second;
    withSecret(
        password, secret -> order(new Register(name, secret, mail, invited), Asked.Plain.QUESTION));
  }

  /// Proves to own an account.
  void logIn(String name, String key, String password) {
    withClaim(name, key, password, claim -> order(new LogIn(claim), Asked.Plain.CHANGE));
  }

  /// Changes the password of an account.
  void change(String name, String key, String before, String after) {
    withClaim(
        name,
        key,
        before,
        claim ->
            withSecret(
                after, secret -> order(new ChangeSecret(claim, secret), Asked.Plain.PASSWORD)));
  }

  private void withSecret(String password, Consumer<Secret> then) {
    String problem = gate().problem(password);
    if (problem != null) {
      done(Wording.ACCOUNTS_REFUSED, Values.of(Slot.REASON, problem));
      return;
    }
    conversation.turnstile().shut();
    gate().seal(connection(), password, then, () -> done(Wording.TROUBLE_NOT_DONE, Values.none()));
  }

  private void withClaim(String name, String key, String password, Consumer<Claim> then) {
    conversation.turnstile().shut();
    conversation.question(
        new WhichAccount(name, key),
        new Asked.Proof(answer -> check(name, key, password, answer, then)));
  }

  private void check(
      String name, String key, String password, Answer answer, Consumer<Claim> then) {
    gate()
        .check(
            connection(),
            key,
            answer,
            password,
            verdict -> {
              switch (verdict) {
                case Gatekeeper.Verdict.Proven(var claim) -> then.accept(claim);
                case Gatekeeper.Verdict.Wrong() ->
                    done(Wording.ACCOUNTS_WRONG, Values.of(Slot.NICK, name));
                case Gatekeeper.Verdict.Wait() -> done(Wording.ACCOUNTS_WAIT, Values.none());
              }
            });
  }

  private void order(Command command, Asked asked) {
    conversation.order(command, asked);
    conversation.turnstile().open();
  }

  private void done(Wording wording, Values values) {
    screen.inTurn(() -> screen.show(wording, values));
    conversation.turnstile().open();
  }

  private Gatekeeper gate() {
    return conversation.shared().gate();
  }

  private Connection connection() {
    return conversation.connection();
  }
}
