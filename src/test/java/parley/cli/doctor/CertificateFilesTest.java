package parley.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.cli.doctor.Finding.Level;
import parley.server.config.Tls;

class CertificateFilesTest {
  @TempDir private Path folder = Path.of("");
  private Path certificate = Path.of("");
  private Path key = Path.of("");

  /// The certificate of the tests holds for a year from the day it was made, 21 November 2026.
  @BeforeEach
  void layOutTheFiles() throws IOException {
    certificate = folder.resolve("cert.pem");
    key = Files.createFile(folder.resolve("key.pem"));
    try (InputStream made =
        Objects.requireNonNull(CertificateFilesTest.class.getResourceAsStream("cert.pem"))) {
      Files.copy(made, certificate);
    }
  }

  private Finding at(String now) {
    InstantSource clock = InstantSource.fixed(Instant.parse(now));
    return new CertificateFiles(new Tls.Files(certificate, key), clock).look();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00:00Z, FAIL, is valid only from",
    "2027-01-01T00:00:00Z, OK, is valid until",
    "2027-11-15T00:00:00Z, WARN, ends soon",
    "2027-12-01T00:00:00Z, FAIL, ended at"
  })
  void aCertificateHasItsTime(String now, Level level, String says) {
    assertThat(at(now).level()).isEqualTo(level);
    assertThat(at(now).says()).startsWith(certificate + " " + says);
  }

  @Test
  void aMissingKeyFails() throws IOException {
    Files.delete(key);
    assertThat(at("2027-01-01T00:00:00Z"))
        .isEqualTo(
            new Finding(
                Level.FAIL,
                "certificate",
                "the key " + key + " cannot be read: check tls in [[listener]]"));
  }

  @Test
  void whatIsNoCertificateFails() throws IOException {
    Files.writeString(certificate, "hello");
    assertThat(at("2027-01-01T00:00:00Z").says())
        .isEqualTo(certificate + " cannot be read as a certificate: check tls in [[listener]]");
    Files.delete(certificate);
    assertThat(at("2027-01-01T00:00:00Z").level()).isEqualTo(Level.FAIL);
  }
}
