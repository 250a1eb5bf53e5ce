package parley.door;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.account.Invitations;
import parley.account.LoginFailures;
import parley.account.Passwords;
import parley.account.Verifier;
import parley.core.event.Secret;
import parley.core.id.Claim;
import parley.core.query.Answer;

/// Checks passwords for all doors: off the loops, and only so many wrong ones a minute. For any
/// thread.
///
/// @param passwords how they are checked and kept
/// @param failures who gave wrong ones
/// @param serverPassword what whoever comes must know, plain or as a hash; empty for nothing
/// @param invitations who may register
/// @param admittance who is let in without an account
public record Gatekeeper(
    Passwords passwords,
    LoginFailures failures,
    String serverPassword,
    Invitations invitations,
    Admittance admittance) {

  /// One that lets in whoever knows the password of the server.
  public Gatekeeper(
      Passwords passwords, LoginFailures failures, String serverPassword, Invitations invitations) {
    this(passwords, failures, serverPassword, invitations, Admittance.OF_ALL);
  }

  /// Why somebody may not register who was not invited.
  public static final String UNINVITED = "registering a name takes an invitation for it";

  private static final Logger LOG = LoggerFactory.getLogger(Gatekeeper.class);

  /// What a check comes to.
  public sealed interface Verdict {
    /// The password is the one.
    record Proven(Claim claim) implements Verdict {}

    /// It is not, or there is no such account: nobody learns which.
    record Wrong() implements Verdict {}

    /// There were too many wrong ones lately; this one was not looked at.
    record Wait() implements Verdict {}
  }

  /// Checks the password of an account.
  ///
  /// @param key the account's folded name
  /// @param found what [parley.core.query.WhichAccount] was answered
  /// @param then on the loop again
  public void check(
      Connection connection, String key, Answer found, String password, Consumer<Verdict> then) {
    String address = connection.address();
    if (!failures.mayTry(address, key)) {
      then.accept(new Verdict.Wait());
      return;
    }
    Answer.AccountProof proof = found instanceof Answer.AccountProof known ? known : null;
    connection.offLoop(
        () -> passwords.matches(verifier(proof), password),
        right -> then.accept(right ? proven(proof) : wrong(address, key)),
        failure -> {
          LOG.warn("a password cannot be checked: {}", failure.toString());
          then.accept(new Verdict.Wait());
        });
  }

  /// Checks the password of an account, for threads that may wait.
  ///
  /// @param address where it comes from
  /// @param key the account's folded name
  /// @param found what [parley.core.query.WhichAccount] was answered
  public Verdict judge(String address, String key, Answer found, String password) {
    if (!failures.mayTry(address, key)) {
      return new Verdict.Wait();
    }
    Answer.AccountProof proof = found instanceof Answer.AccountProof known ? known : null;
    return passwords.matches(verifier(proof), password) ? proven(proof) : wrong(address, key);
  }

  private static @Nullable Verifier verifier(Answer.@Nullable AccountProof proof) {
    return proof == null ? null : Verifier.parse(proof.secret().verifier());
  }

  private static Verdict proven(Answer.@Nullable AccountProof proof) {
    return proof == null ? new Verdict.Wrong() : new Verdict.Proven(proof.claim());
  }

  private Verdict wrong(String address, String key) {
    failures.failed(address, key);
    return new Verdict.Wrong();
  }

  /// Checks the password of the server.
  ///
  /// @param then whether it is the one, on the loop again
  public void checkServer(Connection connection, String password, Consumer<Boolean> then) {
    String address = connection.address();
    if (!failures.mayTry(address, "")) {
      then.accept(false);
      return;
    }
    connection.offLoop(
        () -> passwords.matchesConfigured(serverPassword, password),
        right -> {
          if (!right) {
            failures.failed(address, address);
          }
          then.accept(right);
        },
        failure -> {
          LOG.warn("a password cannot be checked: {}", failure.toString());
          then.accept(false);
        });
  }

  /// Makes what is kept of a new password that has no problem.
  ///
  /// @param then on the loop again
  /// @param failed when it cannot be made
  public void seal(Connection connection, String password, Consumer<Secret> then, Runnable failed) {
    connection.offLoop(
        () -> new Secret(passwords.seal(password).text()),
        then,
        failure -> {
          LOG.warn("a password cannot be kept: {}", failure.toString());
          failed.run();
        });
  }

  /// What is wrong with a new password, as a clause; null when it is fine.
  public @Nullable String problem(String password) {
    Passwords.Problem problem = passwords.problem(password);
    return problem == null
        ? null
        : switch (problem) {
          case EMPTY -> "a password is not empty";
          case TOO_LONG -> "a password has at most " + passwords.bytesMax() + " bytes";
          case BAD_CHARACTER -> "that password holds what not every keyboard can type";
        };
  }
}
