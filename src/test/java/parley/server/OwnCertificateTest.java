package parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.net.tls.Identity;
import parley.net.tls.TlsException;

class OwnCertificateTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;

  private OwnCertificate at(Instant time) {
    return new OwnCertificate(new PrivateFiles(folder), "parley", () -> time);
  }

  @Test
  void itIsMadeOnceAndKept() throws TlsException {
    Identity made = at(NOW).identity();
    assertThat(at(NOW.plusSeconds(60)).identity().fingerprint()).isEqualTo(made.fingerprint());
  }

  @Test
  void nobodyElseMayReadTheKey() throws Exception {
    at(NOW).identity();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve(OwnCertificate.KEY))))
        .isEqualTo("rw-------");
  }

  @Test
  void itIsMadeAgainWhenItHasEnded() throws TlsException {
    Identity made = at(NOW).identity();
    Instant late = made.certificate().getNotAfter().toInstant().plus(Duration.ofDays(1));
    Identity next = at(late).identity();
    assertThat(next.fingerprint()).isNotEqualTo(made.fingerprint());
    assertThat(next.certificate().getNotAfter().toInstant()).isAfter(late);
  }

  @Test
  void halfAPairIsMadeAnew() throws Exception {
    Identity made = at(NOW).identity();
    Files.delete(folder.resolve(OwnCertificate.CERTIFICATE));
    assertThat(at(NOW).identity().fingerprint()).isNotEqualTo(made.fingerprint());
  }

  @Test
  void aDamagedOneIsNamedWithWhatToDo() throws Exception {
    at(NOW).identity();
    Files.writeString(folder.resolve(OwnCertificate.KEY), "damaged");
    assertThatThrownBy(() -> at(NOW).identity())
        .isInstanceOf(TlsException.class)
        .hasMessageContainingAll(OwnCertificate.KEY, "delete both files");
  }
}
