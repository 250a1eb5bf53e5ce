package parley.net.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfSignedTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void itVouchesForItselfAndForNothingElse() throws Exception {
    var certificate = SelfSigned.make("parley.example.org", NOW).certificate();
    certificate.verify(certificate.getPublicKey());
    assertThat(certificate.getVersion()).isEqualTo(3);
    assertThat(certificate.getBasicConstraints()).as("no authority").isEqualTo(-1);
    assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withECDSA");
    assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=parley.example.org");
    assertThat(certificate.getSerialNumber().signum()).isPositive();
  }

  @Test
  void itHoldsFromYesterdayForTenYears() throws Exception {
    var certificate = SelfSigned.make("parley", NOW).certificate();
    assertThat(certificate.getNotBefore().toInstant()).isEqualTo(NOW.minus(Duration.ofDays(1)));
    assertThat(certificate.getNotAfter().toInstant()).isEqualTo(NOW.plus(Duration.ofDays(3650)));
    Instant late = Instant.parse("2045-01-01T00:00:00Z");
    var later = SelfSigned.make("parley", late).certificate();
    assertThat(later.getNotAfter().toInstant()).isEqualTo(late.plus(Duration.ofDays(3650)));
  }

  @Test
  void itNamesTheServerAndThisMachine() throws Exception {
    var names =
        SelfSigned.make("Parley.example.org", NOW).certificate().getSubjectAlternativeNames();
    assertThat(names).containsExactly(List.of(2, "Parley.example.org"), List.of(2, "localhost"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"süß", "My_Server!", "a..b"})
  void aNameThatIsNoHostStandsInTheSubjectAlone(String name) throws Exception {
    var certificate = SelfSigned.make(name, NOW).certificate();
    assertThat(certificate.getSubjectAlternativeNames()).containsExactly(List.of(2, "localhost"));
    assertThat(certificate.getSubjectX500Principal().getName()).contains(name);
  }

  @Test
  void aLongNameIsCutWhereCertificatesEnd() {
    var certificate = SelfSigned.make("x".repeat(200), NOW).certificate();
    assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=" + "x".repeat(64));
  }

  @Test
  void noTwoAreAlike() {
    assertThat(SelfSigned.make("a", NOW).fingerprint())
        .isNotEqualTo(SelfSigned.make("a", NOW).fingerprint())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void itComesBackFromItsFiles() throws Exception {
    Identity made = SelfSigned.make("parley", NOW);
    Identity read =
        PemFiles.of(Path.of("c"), PemFiles.chainText(made), Path.of("k"), PemFiles.keyText(made));
    assertThat(read.certificate()).isEqualTo(made.certificate());
    assertThat(read.key().getEncoded()).isEqualTo(made.key().getEncoded());
  }

  @Test
  void aKeyIsNeverShown() {
    assertThat(SelfSigned.make("parley", NOW).toString()).startsWith("CN=parley ").hasSize(74);
  }
}
