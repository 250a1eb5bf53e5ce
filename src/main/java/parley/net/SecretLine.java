package parley.net;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Locale;

/// Which lines of IRC carry a password. RFC 1459 has 512 bytes for a line, and a password may be
/// longer than that; nobody else is ever sent such a line, so that no other client's limit matters.
final class SecretLine {
  private static final List<String> BEGINS =
      List.of(
          "PASS ",
          "OPER ",
          "REGISTER ",
          "WEBIRC ",
          "NS ",
          "NICKSERV ",
          "PRIVMSG NICKSERV ",
          "NOTICE NICKSERV ");

  /// The bytes of a line that are enough to tell.
  static final int BYTES_NEEDED = 20;

  private SecretLine() {}

  /// Whether a line that begins so is one.
  static boolean isOne(byte[] begins) {
    String text = new String(begins, US_ASCII).toUpperCase(Locale.ROOT);
    return BEGINS.stream().anyMatch(text::startsWith);
  }
}
