package parley.door.tagged;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.account.Invitations;
import parley.core.command.Register;
import parley.core.event.Secret;
import parley.core.id.Claim;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.query.WhichAccount;
import parley.door.Admittance;
import parley.door.Connection;
import parley.door.Gatekeeper;
import parley.door.Turnstile;
import parley.engine.Ask;

/// What a program has shown to know, of the server and of accounts, and how it shows more. What is
/// heard while a password is looked at waits.
final class Proving {
  private final Talk talk;
  private final Gatekeeper gate;
  private final Turnstile turnstile;
  private boolean admitted;
  private @Nullable Claim claim;

  Proving(Talk talk, Gatekeeper gate, Turnstile turnstile) {
    this.talk = talk;
    this.gate = gate;
    this.turnstile = turnstile;
  }

  /// What account this program has proved to own before it joined; null for none.
  @Nullable Claim claim() {
    return claim;
  }

  /// This program has proved to own an account.
  void claim(Claim proven) {
    claim = proven;
  }

  /// Whether whoever is here may join: it knows the server's password, and has an account, where
  /// these are needed. Otherwise that is said.
  boolean mayJoin() {
    if (!mayKnow()) {
      return false;
    }
    Admittance admittance = gate.admittance();
    boolean may = claim != null || !admittance.needsAccount(connection());
    if (!may) {
      talk.refuse(admittance.newcomers() ? Reasons.ACCOUNT_OR_NEW : Reasons.ACCOUNT_REQUIRED);
    }
    return may;
  }

  private boolean mayKnow() {
    boolean may = admitted || gate.serverPassword().isEmpty();
    if (!may) {
      talk.refuse(Reasons.SERVER_PASSWORD);
    }
    return may;
  }

  /// The server's password was said.
  void pass(String password) {
    turnstile.shut();
    gate.checkServer(
        connection(),
        password,
        right -> {
          admitted = admitted || right;
          if (right) {
            talk.note(Line.PASSED.alone());
          } else {
            talk.refuse(Reasons.WRONG_PASSWORD);
          }
          turnstile.open();
        });
  }

  /// Goes on when a password proves an account, and says so when it does not.
  void prove(Nick account, String password, Consumer<Claim> then) {
    turnstile.shut();
    Then found =
        answer ->
            gate.check(
                connection(),
                account.key(),
                answer,
                password,
                verdict -> {
                  judge(verdict, then);
                  turnstile.open();
                });
    connection().ask(new Ask.Question(new WhichAccount(account.shown(), account.key())), found);
  }

  private void judge(Gatekeeper.Verdict verdict, Consumer<Claim> then) {
    switch (verdict) {
      case Gatekeeper.Verdict.Proven(var proven) -> then.accept(proven);
      case Gatekeeper.Verdict.Wrong() -> talk.refuse(Reasons.WRONG_PASSWORD);
      case Gatekeeper.Verdict.Wait() -> talk.refuse(Reasons.WAIT);
    }
  }

  /// Makes an account. Whoever has not joined keeps the claim to it for the `JOIN`.
  ///
  /// @param invited when they were, as [Register] has it
  void register(Nick name, String password, long invited) {
    if (talk.me() == null && !mayKnow()) {
      return;
    }
    Then made =
        answer -> {
          if (talk.me() == null && answer instanceof Answer.Registered(Claim proven, _)) {
            claim = proven;
          }
          talk.reply(answer);
        };
    seal(password, secret -> talk.order(new Register(name, secret, "", invited), made));
  }

  /// Goes on with what is kept of a new password, or says what is wrong with it.
  private void seal(String password, Consumer<Secret> then) {
    String problem = gate.problem(password);
    if (problem != null) {
      talk.refuse(problem);
      return;
    }
    turnstile.shut();
    gate.seal(
        connection(),
        password,
        secret -> {
          then.accept(secret);
          turnstile.open();
        },
        () -> {
          talk.refuse(Reasons.NOT_STORED);
          turnstile.open();
        });
  }

  /// Who may register.
  Invitations invitations() {
    return gate.invitations();
  }

  private Connection connection() {
    return talk.connection();
  }
}
