package parley.net.tls;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A block of base 64 between lines that name it (RFC 7468).
final class Pem {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \\1-----");

  /// The label of a key that needs a password.
  static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";

  private static final int LINE_LENGTH = 64;

  private final String label;
  private final byte[] bytes;

  /// @param label what stands after `BEGIN`
  /// @param bytes what the block holds
  Pem(String label, byte[] bytes) {
    this.label = label;
    this.bytes = bytes.clone();
  }

  /// What stands after `BEGIN`.
  String label() {
    return label;
  }

  /// What the block holds.
  byte[] bytes() {
    return bytes.clone();
  }

  /// The first block whose label ends so, or null.
  ///
  /// @throws TlsException when it is no base 64
  static @Nullable Pem first(String text, String labelEnd) throws TlsException {
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (block.group(1).endsWith(labelEnd)) {
        boolean headed = block.group(2).contains("ENCRYPTED"); // RFC 1421, in older keys
        return new Pem(headed ? ENCRYPTED : block.group(1), decoded(block.group(2)));
      }
    }
    return null;
  }

  private static byte[] decoded(String body) throws TlsException {
    try {
      return Base64.getMimeDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw new TlsException("is no PEM: its base 64 is damaged", e);
    }
  }

  /// The block as text.
  String text() {
    String body =
        Base64.getMimeEncoder(LINE_LENGTH, "\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(bytes);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, body, label);
  }
}
