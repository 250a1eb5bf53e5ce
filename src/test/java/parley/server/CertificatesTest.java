package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.net.tls.Identity;
import parley.net.tls.PemFiles;
import parley.net.tls.SelfSigned;
import parley.server.config.ListenerSettings;
import parley.server.config.ListenerSettings.Kind;
import parley.server.config.Tls;

class CertificatesTest {
  @TempDir Path folder;

  private int minutes;

  private Identity renewed(boolean cert, boolean key) throws IOException {
    Identity identity = SelfSigned.make("renewed", Instant.now());
    FileTime time = FileTime.from(Instant.now().plusSeconds(60L * ++minutes));
    if (cert) {
      Files.writeString(folder.resolve("cert.pem"), PemFiles.chainText(identity));
      Files.setLastModifiedTime(folder.resolve("cert.pem"), time);
    }
    if (key) {
      Files.writeString(folder.resolve("key.pem"), PemFiles.keyText(identity));
      Files.setLastModifiedTime(folder.resolve("key.pem"), time);
    }
    return identity;
  }

  private Certificates certificates() {
    return new Certificates(new PrivateFiles(folder), "parley", InstantSource.system());
  }

  private ListenerSettings listener(Kind kind, Tls tls) {
    return ListenerSettings.of(kind, "127.0.0.1", 0, tls);
  }

  @Test
  void onlyAnAutomaticPortSpeaksTlsUnasked() throws StartException {
    Certificates certificates = certificates();
    assertThat(certificates.of(listener(Kind.AUTO, Tls.ABSENT))).isNotNull();
    assertThat(certificates.of(listener(Kind.IRC, Tls.ABSENT))).isNull();
    assertThat(certificates.of(listener(Kind.IRC, Tls.OWN))).isNotNull();
  }

  @Test
  void aRenewedCertificateIsNoticedOnceAndShown() throws Exception {
    renewed(true, true);
    Certificates certificates = certificates();
    Tls files = new Tls.Files(folder.resolve("cert.pem"), folder.resolve("key.pem"));
    var tls = Objects.requireNonNull(certificates.of(listener(Kind.IRC, files)));
    assertThat(certificates.changed()).isFalse();
    Identity next = renewed(true, true);
    assertThat(certificates.changed()).isTrue();
    assertThat(certificates.reload()).isEmpty();
    assertThat(tls.identity().fingerprint()).isEqualTo(next.fingerprint());
    assertThat(certificates.changed()).isFalse();
  }

  @Test
  void halfARenewalLeavesTheOneInUse() throws Exception {
    Identity first = renewed(true, true);
    Certificates certificates = certificates();
    Tls files = new Tls.Files(folder.resolve("cert.pem"), folder.resolve("key.pem"));
    var tls = Objects.requireNonNull(certificates.of(listener(Kind.IRC, files)));
    renewed(true, false);
    assertThat(certificates.changed()).isTrue();
    assertThat(certificates.reload())
        .singleElement()
        .asString()
        .contains("does not belong to", "the certificate in use stays");
    assertThat(tls.identity().fingerprint()).isEqualTo(first.fingerprint());
    Files.delete(folder.resolve("key.pem"));
    assertThat(certificates.changed()).isTrue();
    Identity next = renewed(true, true);
    assertThat(certificates.changed()).isTrue();
    assertThat(certificates.reload()).isEmpty();
    assertThat(tls.identity().fingerprint()).isEqualTo(next.fingerprint());
  }
}
