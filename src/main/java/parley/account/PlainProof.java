package parley.account;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// What a client says in SASL PLAIN (RFC 4616).
///
/// @param actAs whom it wants to act as; the same as `account` when it said nothing
/// @param account whose password it is
/// @param password the password
public record PlainProof(String actAs, String account, String password) {
  /// Reads a message: `[actAs] NUL account NUL password`.
  ///
  /// @throws SaslException when it is not that
  public static PlainProof parse(byte[] message) throws SaslException {
    String text = text(message);
    String[] parts = text.split("\0", -1);
    if (parts.length != 3 || parts[1].isEmpty() || parts[2].isEmpty()) {
      throw new SaslException("it is not an account and a password");
    }
    return new PlainProof(parts[0].isEmpty() ? parts[1] : parts[0], parts[1], parts[2]);
  }

  /// The text of a message.
  ///
  /// @throws SaslException when it is not UTF-8
  static String text(byte[] message) throws SaslException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
    } catch (CharacterCodingException e) {
      throw new SaslException("it is not UTF-8");
    }
  }

  @Override
  public String toString() {
    return "PlainProof[" + account + "]";
  }
}
