package parley.cli.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import parley.server.config.Tls;

/// Are the certificate and the key of a listener there, and is the certificate valid?
public record CertificateFiles(Tls.Files files, InstantSource wall) implements Check {
  private static final String ABOUT = "certificate";
  private static final String RENEW = "renew it";

  /// How long before its end a certificate is worth a warning: time enough to get another.
  private static final Duration SOON = Duration.ofDays(14);

  @Override
  public Finding look() {
    if (!Files.isReadable(files.key())) {
      return Finding.fail(
          ABOUT, "the key " + files.key() + " cannot be read", "check tls in [[listener]]");
    }
    try (InputStream pem = Files.newInputStream(files.cert())) {
      Certificate certificate = CertificateFactory.getInstance("X.509").generateCertificate(pem);
      return certificate instanceof X509Certificate x509
          ? lifeOf(x509)
          : Finding.fail(
              ABOUT, files.cert() + " is no X.509 certificate", "check tls in [[listener]]");
    } catch (IOException | CertificateException _) {
      return Finding.fail(
          ABOUT, files.cert() + " cannot be read as a certificate", "check tls in [[listener]]");
    }
  }

  private Finding lifeOf(X509Certificate certificate) {
    Instant now = wall.instant();
    Instant begins = certificate.getNotBefore().toInstant();
    Instant ends = certificate.getNotAfter().toInstant();
    if (now.isBefore(begins)) {
      return Finding.fail(ABOUT, files.cert() + " is valid only from " + begins, "check the clock");
    }
    if (now.isAfter(ends)) {
      return Finding.fail(ABOUT, files.cert() + " ended at " + ends, RENEW);
    }
    return now.plus(SOON).isAfter(ends)
        ? Finding.warn(ABOUT, files.cert() + " ends soon, at " + ends, RENEW)
        : Finding.ok(ABOUT, files.cert() + " is valid until " + ends);
  }
}
