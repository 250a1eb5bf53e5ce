package parley.files;

import java.security.SecureRandom;

/// Makes text that nobody can guess: 24 small letters and digits, 120 bits.
final class RandomText {
  static final int LENGTH = 24;

  /// Neither case nor look matters: `0` and `1`, which look like letters, are not there.
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  static String next() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    StringBuilder text = new StringBuilder(LENGTH);
    for (byte each : bytes) {
      text.append(ALPHABET.charAt(each & 31));
    }
    return text.toString();
  }

  /// Whether a text could be one of these.
  static boolean isOne(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }
}
