package parley.net.tls;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

/// A certificate with those that vouch for it, and its key.
///
/// @param chain the server's own certificate first
public record Identity(PrivateKey key, List<X509Certificate> chain) {
  public Identity {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("an identity has a certificate");
    }
  }

  /// The server's own certificate.
  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /// The SHA-256 of the certificate, as clients show it and as [#fingerprintOf] says.
  public String fingerprint() {
    try {
      return fingerprintOf(certificate());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("it has been read from its encoding", e);
    }
  }

  /// The SHA-256 of a certificate in lower-case hexadecimal.
  public static String fingerprintOf(java.security.cert.Certificate certificate)
      throws CertificateEncodingException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Without the key.
  @Override
  public String toString() {
    return certificate().getSubjectX500Principal() + " " + fingerprint();
  }
}
