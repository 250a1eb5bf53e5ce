package parley.account;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What a server keeps to check a proof by SCRAM-SHA-256 without knowing the password (RFC 5802,
/// RFC 7677).
///
/// @param salt as Base64
/// @param rounds of PBKDF2
/// @param storedKey the hash of the client's key, as Base64
/// @param serverKey what the server proves itself with, as Base64
public record ScramKeys(String salt, int rounds, String storedKey, String serverKey) {
  private static final int KEY_BITS = 256;

  /// The keys of a prepared password.
  static ScramKeys of(String password, byte[] salt, int rounds) {
    byte[] salted = salted(password, salt, rounds);
    byte[] stored = Hmac.sha256(Hmac.of(salted, "Client Key"));
    byte[] server = Hmac.of(salted, "Server Key");
    Base64.Encoder base64 = Base64.getEncoder();
    return new ScramKeys(
        base64.encodeToString(salt),
        rounds,
        base64.encodeToString(stored),
        base64.encodeToString(server));
  }

  private static byte[] salted(String password, byte[] salt, int rounds) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2 with SHA-256", e);
    }
  }

  /// As PostgreSQL writes it: `SCRAM-SHA-256$ROUNDS:SALT$STORED:SERVER`.
  String text() {
    return "SCRAM-SHA-256$%d:%s$%s:%s".formatted(rounds, salt, storedKey, serverKey);
  }

  /// Reads what [#text()] wrote.
  ///
  /// @throws IllegalArgumentException when the text is not that
  static ScramKeys parse(String text) {
    String[] parts = text.split("[$:]", -1);
    if (parts.length != 5 || !parts[0].equals("SCRAM-SHA-256")) {
      throw new IllegalArgumentException("not keys for SCRAM-SHA-256");
    }
    return new ScramKeys(parts[2], Integer.parseInt(parts[1]), parts[3], parts[4]);
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
