package parley.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.net.tls.Identity;
import parley.net.tls.PemFiles;
import parley.net.tls.SelfSigned;
import parley.net.tls.Tls;
import parley.net.tls.TlsException;

/// The certificate that a server makes for itself: at its first start, in its data directory, and
/// again when it has ended.
///
/// @param name the server's
record OwnCertificate(PrivateFiles files, String name, InstantSource wall) implements Tls.Source {
  private static final Logger LOG = LoggerFactory.getLogger(OwnCertificate.class);

  /// The certificate in the data directory.
  static final String CERTIFICATE = "tls-cert.pem";

  /// Its key.
  static final String KEY = "tls-key.pem";

  @Override
  public Identity identity() throws TlsException {
    try {
      Instant now = wall.instant();
      if (files.has(CERTIFICATE) && files.has(KEY)) {
        Identity kept = kept();
        if (now.isBefore(kept.certificate().getNotAfter().toInstant())) {
          return kept;
        }
        LOG.info("the server's own certificate has ended, another is made");
      }
      return made(now);
    } catch (IOException e) {
      throw new TlsException(
          "the server's own certificate, %s, can be neither read nor made: %s"
              .formatted(files.path(CERTIFICATE), e.getMessage()),
          e);
    }
  }

  private Identity kept() throws IOException, TlsException {
    try {
      return PemFiles.of(files.path(CERTIFICATE), text(CERTIFICATE), files.path(KEY), text(KEY));
    } catch (TlsException e) {
      throw new TlsException(
          e.getMessage() + "; delete both files and the server makes others at its next start", e);
    }
  }

  private Identity made(Instant now) throws IOException {
    Identity fresh = SelfSigned.make(name, now);
    files.write(KEY, PemFiles.keyText(fresh).getBytes(StandardCharsets.US_ASCII));
    files.write(CERTIFICATE, PemFiles.chainText(fresh).getBytes(StandardCharsets.US_ASCII));
    LOG.info("made a certificate for {}, SHA-256 {}", name, fresh.fingerprint());
    return fresh;
  }

  private String text(String file) throws IOException {
    return new String(files.read(file), StandardCharsets.ISO_8859_1);
  }
}
