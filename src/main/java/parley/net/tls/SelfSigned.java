package parley.net.tls;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// Makes a certificate that nobody vouches for (RFC 5280): ECDSA on P-256, for a server that was
/// given none. Those who connect cannot know whose it is, but they can see that it stays the same.
public final class SelfSigned {
  /// From a day ago, for clocks differ.
  private static final Duration BEFORE = Duration.ofDays(1);

  /// Clients remember its fingerprint: it changes as seldom as can be.
  private static final Duration LIFE = Duration.ofDays(3650);

  private static final int SERIAL_BITS = 127; // RFC 5280, 4.1.2.2: at most 20 bytes, positive
  private static final int DNS_NAME = 0x82;
  private static final int NAME_LENGTH_MAX = 64; // RFC 5280, appendix A: ub-common-name
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

  private static final byte[] ECDSA_WITH_SHA256 = object("2a8648ce3d040302");
  private static final byte[] COMMON_NAME = object("550403");
  private static final byte[] ALTERNATIVE_NAME = object("551d11");
  private static final byte[] BASIC_CONSTRAINTS = object("551d13");

  private SelfSigned() {}

  /// A certificate for a server of this name, valid from now on.
  public static Identity make(String name, Instant now) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      byte[] content = content(name, now, pair.getPublic().getEncoded());
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(pair.getPrivate());
      signature.update(content);
      byte[] whole =
          Der.sequence(content, Der.sequence(ECDSA_WITH_SHA256), Der.bits(signature.sign()));
      return new Identity(pair.getPrivate(), List.of(read(whole)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has ECDSA on P-256", e);
    }
  }

  private static byte[] content(String name, Instant now, byte[] publicKey) {
    byte[] who = who(name);
    return Der.sequence(
        Der.explicit(0, Der.integer(BigInteger.TWO)), // version 3
        Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(0)),
        Der.sequence(ECDSA_WITH_SHA256),
        who,
        Der.sequence(Der.time(now.minus(BEFORE)), Der.time(now.plus(LIFE))),
        who,
        publicKey,
        Der.explicit(3, Der.sequence(noAuthority(), alternativeNames(name))));
  }

  private static byte[] who(String name) {
    String shown = name.substring(0, Math.min(name.length(), NAME_LENGTH_MAX));
    return Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text(shown))));
  }

  private static byte[] noAuthority() {
    return Der.sequence(BASIC_CONSTRAINTS, Der.yes(), Der.octets(Der.sequence()));
  }

  private static byte[] alternativeNames(String name) {
    byte[] own = HOST.matcher(name).matches() ? dns(name) : new byte[0];
    return Der.sequence(ALTERNATIVE_NAME, Der.octets(Der.sequence(own, dns("localhost"))));
  }

  private static byte[] dns(String name) {
    return Der.of(DNS_NAME, name.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] object(String encoded) {
    return Der.object(HexFormat.of().parseHex(encoded));
  }

  private static X509Certificate read(byte[] whole) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(whole));
  }
}
