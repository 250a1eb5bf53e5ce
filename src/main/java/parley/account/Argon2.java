package parley.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id (RFC 9106) in the text form that other programs write too:
/// `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`.
final class Argon2 {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{16,86})");

  /// One hash must not take all the memory there is, whoever wrote it, KiB.
  private static final int MEMORY_KIB_MAX = 1024 * 1024;

  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;

  private Argon2() {}

  /// Whether a text is a hash that this can check.
  static boolean isHash(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        && number(matcher, 1) <= MEMORY_KIB_MAX
        && number(matcher, 2) >= 1
        && number(matcher, 3) >= 1
        && number(matcher, 1) >= 8 * number(matcher, 3);
  }

  /// The hash of a password.
  static String hash(String password, byte[] salt, HashCost cost) {
    return text(
        salt, run(password, salt, cost.memoryKib(), cost.passes(), LANES, HASH_BYTES), cost);
  }

  /// A hash that no password is known for: looking whether one matches takes as long as with any
  /// other, and making it takes nothing.
  static String ofNobody(SecureRandom random, byte[] salt, HashCost cost) {
    byte[] hash = new byte[HASH_BYTES];
    random.nextBytes(hash);
    return text(salt, hash, cost);
  }

  private static String text(byte[] salt, byte[] hash, HashCost cost) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memoryKib(),
            cost.passes(),
            LANES,
            base64.encodeToString(salt),
            base64.encodeToString(hash));
  }

  /// Whether a password is the one that a hash was made of. Takes the same time wherever they
  /// differ.
  ///
  /// @throws IllegalArgumentException when that is no hash
  static boolean matches(String hash, String password) {
    Matcher matcher = FORM.matcher(hash);
    if (!isHash(hash) || !matcher.matches()) {
      throw new IllegalArgumentException("not a hash of Argon2id");
    }
    byte[] salt = Base64.getDecoder().decode(matcher.group(4));
    byte[] wanted = Base64.getDecoder().decode(matcher.group(5));
    byte[] found =
        run(
            password,
            salt,
            number(matcher, 1),
            number(matcher, 2),
            number(matcher, 3),
            wanted.length);
    return MessageDigest.isEqual(wanted, found);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static byte[] run(
      String password, byte[] salt, int memoryKib, int passes, int lanes, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
