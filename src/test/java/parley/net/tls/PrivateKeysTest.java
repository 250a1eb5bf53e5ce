package parley.net.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The forms in which tools write keys.
class PrivateKeysTest {
  private static final byte[] P256 = Der.object(HexFormat.of().parseHex("2a8648ce3d030107"));

  private static ECPrivateKey ec() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return (ECPrivateKey) generator.generateKeyPair().getPrivate();
  }

  @Test
  void theCommonFormIsRead() throws Exception {
    PrivateKey key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
    assertThat(PrivateKeys.read(new Pem("PRIVATE KEY", key.getEncoded()), "EdDSA")).isEqualTo(key);
  }

  @Test
  void theOldFormOfRsaIsRead() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    PrivateKey key = generator.generateKeyPair().getPrivate();
    byte[] all = key.getEncoded();
    byte[] inside = Arrays.copyOfRange(all, 26, all.length); // after version and algorithm
    assertThat(PrivateKeys.read(new Pem("RSA PRIVATE KEY", inside), "RSA")).isEqualTo(key);
  }

  @Test
  void theOldFormOfEllipticCurvesIsRead() throws Exception {
    ECPrivateKey key = ec();
    byte[] old =
        Der.sequence(
            Der.integer(BigInteger.ONE), Der.octets(thirtyTwo(key)), Der.explicit(0, P256));
    ECPrivateKey read = (ECPrivateKey) PrivateKeys.read(new Pem("EC PRIVATE KEY", old), "EC");
    assertThat(read.getS()).isEqualTo(key.getS());
    assertThat(read.getParams().getOrder()).isEqualTo(key.getParams().getOrder());
  }

  @Test
  void aCurveThatIsNotNamedIsAskedFor() throws Exception {
    byte[] old = Der.sequence(Der.integer(BigInteger.ONE), Der.octets(thirtyTwo(ec())), P256);
    assertThatThrownBy(() -> PrivateKeys.read(new Pem("EC PRIVATE KEY", old), "EC"))
        .isInstanceOf(TlsException.class)
        .hasMessageContaining("does not name its curve");
  }

  @Test
  void aKeyOfAnotherKindThanItsCertificateIsNoticed() throws Exception {
    byte[] encoded = ec().getEncoded();
    assertThatThrownBy(() -> PrivateKeys.read(new Pem("PRIVATE KEY", encoded), "RSA"))
        .isInstanceOf(TlsException.class)
        .hasMessageContaining("no RSA key");
  }

  private static byte[] thirtyTwo(ECPrivateKey key) {
    byte[] number = key.getS().toByteArray();
    byte[] all = new byte[32];
    int bytes = Math.min(32, number.length);
    System.arraycopy(number, number.length - bytes, all, 32 - bytes, bytes);
    return all;
  }
}
