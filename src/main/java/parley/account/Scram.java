package parley.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The server's side of SCRAM-SHA-256. For any number of threads.
///
/// An account that is not there, or has no keys, is challenged like any other, always with the same
/// salt: nobody learns which accounts there are, and in the end no proof is right.
public final class Scram {
  private static final int NONCE_BYTES = 18;
  private static final int SALT_BYTES = 16;

  private final byte[] key;
  private final int rounds;
  private final SecureRandom random = new SecureRandom();

  /// Exchanges of a server.
  ///
  /// @param key what the salts of accounts that are not there are made of: secret, the same for as
  ///   long as possible
  /// @param cost how many rounds such accounts seem to have
  public Scram(byte[] key, HashCost cost) {
    this.key = Arrays.copyOf(key, key.length);
    this.rounds = cost.rounds();
  }

  /// A key for the salts of accounts that are not there, from chance.
  public static byte[] randomKey() {
    byte[] key = new byte[SALT_BYTES * 2];
    new SecureRandom().nextBytes(key);
    return key;
  }

  /// Begins an exchange with a client's first message.
  ///
  /// @throws SaslException with the error word of RFC 5802 when it is not one
  public ScramExchange begin(byte[] first) throws SaslException {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    return begin(first, Base64.getEncoder().encodeToString(nonce));
  }

  /// The same, with the server's part of the nonce given.
  ScramExchange begin(byte[] first, String nonce) throws SaslException {
    ScramFirst parsed = ScramFirst.parse(PlainProof.text(first));
    return new ScramExchange(parsed, parsed.nonce() + nonce, this);
  }

  /// The keys to challenge with: those of the account, or false ones.
  ScramKeys keys(@Nullable Verifier verifier, String account) {
    ScramKeys keys = verifier == null ? null : verifier.scram();
    return keys == null ? falseKeys(account) : keys;
  }

  private ScramKeys falseKeys(String account) {
    byte[] salt = Arrays.copyOf(Hmac.of(key, account), SALT_BYTES);
    Base64.Encoder base64 = Base64.getEncoder();
    String never = base64.encodeToString("never".getBytes(StandardCharsets.UTF_8));
    return new ScramKeys(base64.encodeToString(salt), rounds, never, never);
  }
}
