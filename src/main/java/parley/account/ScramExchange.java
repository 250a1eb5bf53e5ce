package parley.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One exchange of SCRAM-SHA-256: first [#account()] says whose keys are wanted, then
/// [#challenge(Verifier)] what to send, then [#finish(byte[])] whether the client knows the
/// password. For one thread.
public final class ScramExchange {
  private static final Pattern FINAL =
      Pattern.compile(
          "(?<without>c=(?<header>[^,]+),r=(?<nonce>[^,]+)(?:,[A-Za-oq-z]=[^,]*)*),p=(?<proof>[^,]+)");

  private final ScramFirst first;
  private final String nonce;
  private final Scram scram;
  private @Nullable ScramKeys keys;
  private String serverFirst = "";

  /// How an exchange ends.
  public sealed interface Result {
    /// What to send in either case.
    String message();

    /// The client knows the password; the message proves that the server knows it too.
    record Proven(String message) implements Result {}

    /// It does not.
    record Failed(String message) implements Result {}
  }

  ScramExchange(ScramFirst first, String nonce, Scram scram) {
    this.first = first;
    this.nonce = nonce;
    this.scram = scram;
  }

  /// Whose password the client says to know.
  public String account() {
    return first.account();
  }

  /// Whom it wants to act as.
  public String actAs() {
    return first.actAs();
  }

  /// The server's first message.
  ///
  /// @param verifier of the account; null when there is no such account
  public String challenge(@Nullable Verifier verifier) {
    ScramKeys chosen = scram.keys(verifier, first.account());
    keys = chosen;
    serverFirst = "r=" + nonce + ",s=" + chosen.salt() + ",i=" + chosen.rounds();
    return serverFirst;
  }

  /// Checks the client's final message.
  public Result finish(byte[] message) {
    try {
      return finish(PlainProof.text(message));
    } catch (SaslException | IllegalArgumentException e) {
      return failed("invalid-encoding");
    }
  }

  private Result finish(String message) {
    ScramKeys chosen = keys;
    Matcher matcher = FINAL.matcher(message);
    if (chosen == null || !matcher.matches()) {
      return failed("invalid-encoding");
    }
    byte[] header = Base64.getDecoder().decode(matcher.group("header"));
    if (!Arrays.equals(header, utf8(first.header()))) {
      return failed("channel-bindings-dont-match");
    }
    if (!matcher.group("nonce").equals(nonce)) {
      return failed("other-error");
    }
    String covered = first.bare() + "," + serverFirst + "," + matcher.group("without");
    byte[] proof = Base64.getDecoder().decode(matcher.group("proof"));
    return isProof(chosen, covered, proof) ? proven(chosen, covered) : failed("invalid-proof");
  }

  private static boolean isProof(ScramKeys keys, String covered, byte[] proof) {
    byte[] stored = Base64.getDecoder().decode(keys.storedKey());
    byte[] signature = Hmac.of(stored, covered);
    if (proof.length != signature.length) {
      return false;
    }
    byte[] clientKey = Hmac.xor(proof, signature);
    return MessageDigest.isEqual(Hmac.sha256(clientKey), stored);
  }

  private static Result proven(ScramKeys keys, String covered) {
    byte[] server = Base64.getDecoder().decode(keys.serverKey());
    byte[] signature = Hmac.of(server, covered);
    return new Result.Proven("v=" + Base64.getEncoder().encodeToString(signature));
  }

  private static Result failed(String word) {
    return new Result.Failed("e=" + word);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
