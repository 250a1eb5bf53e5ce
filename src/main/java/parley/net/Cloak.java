package parley.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What others see of an address: `k3v7q2m5pa.x4n6tw.cloak`, the same for the same address for as
/// long as the server keeps its secret, so that a mask can ban it without anybody learning it.
///
/// The first part stands for the address, the second for its network, so that `*.x4n6tw.cloak` is
/// the network: 16 bits of IPv4, 48 of IPv6. Of an IPv6 address the first 64 bits count; that is
/// what one household is given. Both are HMAC-SHA-256 under the secret, shortened: whoever lacks
/// the secret cannot try addresses. May be used from any thread.
public final class Cloak {
  /// What is seen of this machine.
  public static final String THIS_MACHINE = "localhost";

  /// Bytes of a secret.
  public static final int SECRET_BYTES = 32;

  private static final int ADDRESS_CHARACTERS = 10; // 50 bits: no two of a million alike
  private static final int NETWORK_CHARACTERS = 6; // 30 bits
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648, 6
  private static final int BITS_PER_CHARACTER = 5;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  /// @param secret bytes that nobody else knows
  public Cloak(byte[] secret) {
    if (secret.length != SECRET_BYTES) {
      throw new IllegalArgumentException("a secret has " + SECRET_BYTES + " bytes");
    }
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /// What others see of this address.
  public String host(InetAddress address) {
    if (address.isLoopbackAddress()) {
      return THIS_MACHINE;
    }
    boolean four = address instanceof Inet4Address;
    byte[] all = address.getAddress();
    String one = shortened(four ? all : Arrays.copyOf(all, 8), ADDRESS_CHARACTERS);
    String network = shortened(Arrays.copyOf(all, four ? 2 : 6), NETWORK_CHARACTERS);
    return one + "." + network + ".cloak";
  }

  private String shortened(byte[] bits, int characters) {
    long hash = ByteBuffer.wrap(hash(bits)).getLong();
    StringBuilder text = new StringBuilder(characters);
    for (int i = 0; i < characters; i++) {
      text.append(ALPHABET.charAt((int) (hash & 31)));
      hash >>>= BITS_PER_CHARACTER;
    }
    return text.toString();
  }

  private byte[] hash(byte[] bits) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(bits);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
