package parley.net.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of certificates and keys that cannot be used.
class PemFilesTest {
  @TempDir Path folder;

  private Path cert;
  private Path key;

  @BeforeEach
  void files() throws IOException {
    Identity one = SelfSigned.make("one", Instant.now());
    cert = Files.writeString(folder.resolve("cert.pem"), PemFiles.chainText(one));
    key = Files.writeString(folder.resolve("key.pem"), PemFiles.keyText(one));
  }

  private void isRefused(String... words) {
    assertThatThrownBy(() -> PemFiles.read(cert, key))
        .isInstanceOf(TlsException.class)
        .hasMessageContainingAll(words);
  }

  @Test
  void aPairIsRead() throws TlsException {
    assertThat(PemFiles.read(cert, key).certificate().getSubjectX500Principal().getName())
        .isEqualTo("CN=one");
  }

  @Test
  void aChainBeginsWithTheServersOwn() throws Exception {
    Identity other = SelfSigned.make("authority", Instant.now());
    Files.writeString(cert, Files.readString(cert) + "\n" + PemFiles.chainText(other));
    Identity read = PemFiles.read(cert, key);
    assertThat(read.chain()).hasSize(2);
    assertThat(read.certificate().getSubjectX500Principal().getName()).isEqualTo("CN=one");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    cert = folder.resolve("nowhere.pem");
    isRefused("there is no file", "nowhere.pem");
  }

  @Test
  void aKeyOfAnotherCertificateIsNoticed() throws IOException {
    Files.writeString(key, PemFiles.keyText(SelfSigned.make("two", Instant.now())));
    isRefused("key.pem", "does not belong to", "cert.pem");
  }

  @Test
  void swappedFilesAreNoticed() {
    Path other = cert;
    cert = key;
    key = other;
    isRefused("key.pem", "no CERTIFICATE block");
  }

  @Test
  void aCertificateInPlaceOfTheKeyIsNoticed() throws IOException {
    Files.writeString(key, Files.readString(cert));
    isRefused("key.pem", "no PRIVATE KEY block");
  }

  @Test
  void aDamagedCertificateIsNamed() throws IOException {
    Files.writeString(cert, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    isRefused("cert.pem", "damaged");
  }

  @Test
  void aDamagedKeyIsNamed() throws IOException {
    Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n");
    isRefused("key.pem", "damaged");
  }

  @ParameterizedTest
  @CsvSource({
    "ENCRYPTED PRIVATE KEY, password",
    "DSA PRIVATE KEY, unknown form",
    "EC PRIVATE KEY, damaged key"
  })
  void aKeyOfAFormThatCannotBeReadIsExplained(String label, String word) throws IOException {
    Files.writeString(key, "-----BEGIN " + label + "-----\nMIIB\n-----END " + label + "-----\n");
    isRefused("key.pem", word);
  }

  @Test
  void whatIsFarTooLongIsNotRead() throws IOException {
    Files.write(cert, new byte[2_000_000]);
    isRefused("cert.pem", "too long");
  }
}
