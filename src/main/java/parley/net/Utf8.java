package parley.net;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Strict UTF-8 at the price of the lenient kind: only text that holds a replacement character is
/// looked at twice.
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /// The text of these bytes, or null when they are not UTF-8.
  static @Nullable String decoded(byte[] bytes, int length) {
    var text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 || isValid(bytes, length) ? text : null;
  }

  private static boolean isValid(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  /// Whether a byte goes on with a character that began before it.
  static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
