package parley.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/// Makes verifiers of passwords and checks passwords against them. Takes a tenth of a second each:
/// not for an event loop. For any number of threads.
public final class Passwords {
  private static final int SALT_BYTES = 16;

  private final HashCost cost;
  private final int bytesMax;
  private final boolean scram;
  private final SecureRandom random = new SecureRandom();
  private final Verifier nobody;

  /// What is wrong with a password that somebody wants to have.
  public enum Problem {
    /// There is nothing in it.
    EMPTY,
    /// It has more bytes than the limit.
    TOO_LONG,
    /// Control characters, or nothing with ink.
    BAD_CHARACTER
  }

  /// Passwords as a server has them.
  ///
  /// @param bytesMax the longest password, bytes of UTF-8
  /// @param scram whether verifiers hold keys for SCRAM
  public Passwords(HashCost cost, int bytesMax, boolean scram) {
    this.cost = cost;
    this.bytesMax = bytesMax;
    this.scram = scram;
    this.nobody = new Verifier(Argon2.ofNobody(random, salt(), cost), null);
  }

  /// What is wrong with a new password; null when it is fine.
  public @Nullable Problem problem(String password) {
    if (password.isEmpty()) {
      return Problem.EMPTY;
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > bytesMax) {
      return Problem.TOO_LONG;
    }
    return Preparation.of(password) == null ? Problem.BAD_CHARACTER : null;
  }

  /// The longest password, bytes of UTF-8.
  public int bytesMax() {
    return bytesMax;
  }

  /// The verifier of a password that has no [#problem(String)].
  public Verifier seal(String password) {
    String prepared = Preparation.of(password);
    if (prepared == null) {
      throw new IllegalArgumentException("a password with a problem");
    }
    ScramKeys keys = scram ? ScramKeys.of(prepared, salt(), cost.rounds()) : null;
    return new Verifier(Argon2.hash(prepared, salt(), cost), keys);
  }

  /// Whether a password is the one.
  ///
  /// @param verifier null when there is no such account: it takes as long and is never right, so
  ///   that nobody learns from the time which accounts there are
  public boolean matches(@Nullable Verifier verifier, String password) {
    String prepared = problem(password) == null ? Preparation.of(password) : null;
    Verifier against = verifier == null ? nobody : verifier;
    boolean same = Argon2.matches(against.hash(), prepared == null ? "" : prepared);
    return same && verifier != null && prepared != null;
  }

  /// Whether a password is the one that stands in a configuration: plain, or a hash of Argon2id.
  public boolean matchesConfigured(String configured, String password) {
    if (Argon2.isHash(configured)) {
      return problem(password) == null && Argon2.matches(configured, password);
    }
    return same(configured, password);
  }

  /// Whether two texts are the same; the time says nothing of where they differ.
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(digest(one), digest(other));
  }

  private static byte[] digest(String text) {
    return Hmac.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }
}
