package parley.door.irc.command;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.account.ExternalProof;
import parley.account.PlainProof;
import parley.account.SaslException;
import parley.account.Verifier;
import parley.core.command.LogIn;
import parley.core.id.Claim;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.query.WhichAccount;
import parley.core.query.WhoseCertificate;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Talk;
import parley.irc.Numeric;

/// Checks what clients bring to prove an account, and what comes of it.
final class Proving {
  private Proving() {}

  /// SASL PLAIN.
  static void plain(byte[] message, Reply reply) {
    try {
      PlainProof proof = PlainProof.parse(message);
      if (key(proof.actAs(), reply).equals(key(proof.account(), reply))) {
        password(
            proof.account(),
            proof.password(),
            reply,
            found -> proven(found, reply),
            () -> AuthenticateCommand.fail(reply));
        return;
      }
    } catch (SaslException _) {
      // said to the client as a failure
    }
    AuthenticateCommand.fail(reply);
  }

  /// SASL EXTERNAL: the certificate of the connection.
  static void external(byte[] message, Reply reply) {
    String certificate = reply.talk().connection().certificate();
    String wanted = wanted(message, reply);
    if (certificate == null || wanted == null) {
      AuthenticateCommand.fail(reply);
      return;
    }
    reply.query(
        new WhoseCertificate(certificate),
        answer -> {
          if (answer instanceof Answer.AccountProof found
              && (wanted.isEmpty() || wanted.equals(found.name().key()))) {
            proven(found, reply);
          } else {
            AuthenticateCommand.fail(reply);
          }
        },
        _ -> AuthenticateCommand.fail(reply));
  }

  private static @Nullable String wanted(byte[] message, Reply reply) {
    try {
      String actAs = ExternalProof.parse(message).actAs();
      return actAs.isEmpty() ? "" : key(actAs, reply);
    } catch (SaslException _) {
      return null; // said to the client as a failure
    }
  }

  /// Checks a password off the loop; one for an account that is not there takes as long.
  static void password(
      String account,
      String password,
      Reply reply,
      Consumer<Answer.AccountProof> right,
      Runnable wrong) {
    var accounts = reply.shared().accounts();
    String address = reply.talk().connection().address();
    String key = key(account, reply);
    if (!accounts.failures().mayTry(address, key)) {
      wrong.run();
      return;
    }
    reply.talk().shut();
    find(
        account,
        reply,
        found -> {
          reply.offLoop(
              () -> accounts.passwords().matches(verifier(found), password),
              same -> {
                if (same && found != null) {
                  right.accept(found);
                } else {
                  accounts.failures().failed(address, key);
                  wrong.run();
                }
              },
              _ -> wrong.run());
        });
  }

  /// Finds what an account is checked against; null for no such account.
  static void find(String account, Reply reply, Consumer<Answer.@Nullable AccountProof> then) {
    reply.query(
        new WhichAccount(account, key(account, reply)),
        answer -> then.accept(answer instanceof Answer.AccountProof found ? found : null),
        _ -> then.accept(null));
  }

  /// What an account's password is checked against.
  static @Nullable Verifier verifier(Answer.@Nullable AccountProof found) {
    return found == null ? null : Verifier.parse(found.secret().verifier());
  }

  /// An account has been proved: the client is logged in, or will be when it enters.
  static void proven(Answer.AccountProof found, Reply reply) {
    proven(found.claim(), found.name(), reply);
  }

  static void proven(Claim claim, Nick account, Reply reply) {
    Talk talk = reply.talk();
    talk.sasl(null);
    if (talk.isRegistered()) {
      reply.order(
          new LogIn(claim),
          _ -> {
            loggedIn(account, reply);
            success(reply);
          },
          _ -> AuthenticateCommand.fail(reply));
    } else {
      talk.registration().claim(claim, account);
      loggedIn(account, reply);
      success(reply);
    }
  }

  private static void success(Reply reply) {
    reply.numeric(Numeric.RPL_SASLSUCCESS, "SASL authentication successful");
  }

  /// Says who the client is logged in as.
  static void loggedIn(Nick account, Reply reply) {
    reply.numeric(
        Numeric.RPL_LOGGEDIN,
        reply.talk().maskShown(),
        account.shown(),
        "You are now logged in as " + account);
  }

  /// Says that the client is logged out.
  static void loggedOut(Reply reply) {
    reply.numeric(Numeric.RPL_LOGGEDOUT, reply.talk().maskShown(), "You are now logged out");
  }

  static String key(String name, Reply reply) {
    return reply.shared().names().nickKey(name);
  }
}
