package parley.net.tls;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// Reads private keys in the forms in which tools write them: PKCS#8, and the older forms of RSA
/// (RFC 8017) and of elliptic curves (RFC 5915), which are wrapped into it.
final class PrivateKeys {
  private static final byte[] RSA = Der.object(HexFormat.of().parseHex("2a864886f70d010101"));
  private static final byte[] EC = Der.object(HexFormat.of().parseHex("2a8648ce3d0201"));
  private static final int OCTET_STRING = 0x04;
  private static final int CURVE = 0xA0;
  private static final int SHORT_LENGTH_MAX = 127;

  private PrivateKeys() {}

  /// The key in a block.
  ///
  /// @param algorithm that of the public key it belongs to, in Java's words
  /// @throws TlsException saying what the block is instead
  static PrivateKey read(Pem pem, String algorithm) throws TlsException {
    byte[] encoded =
        switch (pem.label()) {
          case "PRIVATE KEY" -> pem.bytes();
          case "RSA PRIVATE KEY" -> wrapped(Der.sequence(RSA, Der.nothing()), pem.bytes());
          case "EC PRIVATE KEY" -> wrapped(Der.sequence(EC, curve(pem.bytes())), pem.bytes());
          case Pem.ENCRYPTED ->
              throw new TlsException(
                  "is protected by a password; take it off with: openssl pkey -in KEY -out NEW");
          default -> throw new TlsException("holds a key of an unknown form, " + pem.label());
        };
    try {
      return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
      throw new TlsException(
          "holds no " + algorithm + " key, but its certificate is for one, or it is damaged", e);
    }
  }

  private static byte[] wrapped(byte[] algorithm, byte[] key) {
    return Der.sequence(Der.integer(BigInteger.ZERO), algorithm, Der.octets(key));
  }

  /// The name of the curve inside: SEQUENCE { 1, OCTET STRING, [0] { OBJECT IDENTIFIER } ... }.
  private static byte[] curve(byte[] key) throws TlsException {
    try {
      int at = (key[1] & 0x80) == 0 ? 2 : 2 + (key[1] & SHORT_LENGTH_MAX);
      at += 3; // version 1
      if (key[at] == OCTET_STRING) {
        at += 2 + key[at + 1];
        if ((key[at] & 0xFF) == CURVE) {
          return Arrays.copyOfRange(key, at + 2, at + 2 + key[at + 1]);
        }
      }
    } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
      throw new TlsException("is a damaged key", e);
    }
    throw new TlsException("does not name its curve; convert it: openssl pkey -in KEY -out NEW");
  }
}
