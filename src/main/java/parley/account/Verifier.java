package parley.account;

import org.jspecify.annotations.Nullable;

/// What is kept of a password: a hash of Argon2id, and the keys for SCRAM when they are wanted.
///
/// @param hash the hash as text
/// @param scram null when the account cannot log in by SCRAM
public record Verifier(String hash, @Nullable ScramKeys scram) {
  private static final char BETWEEN = ' ';

  /// One text for all of it, to be stored.
  public String text() {
    return scram == null ? hash : hash + BETWEEN + scram.text();
  }

  /// Reads what [#text()] wrote.
  ///
  /// @throws IllegalArgumentException when the text is not that
  public static Verifier parse(String text) {
    int between = text.indexOf(BETWEEN);
    String hash = between < 0 ? text : text.substring(0, between);
    if (!Argon2.isHash(hash)) {
      throw new IllegalArgumentException("not what is kept of a password");
    }
    return new Verifier(hash, between < 0 ? null : ScramKeys.parse(text.substring(between + 1)));
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
