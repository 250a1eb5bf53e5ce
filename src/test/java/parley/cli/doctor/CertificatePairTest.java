package parley.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.cli.doctor.Finding.Level;
import parley.net.tls.Identity;
import parley.net.tls.PemFiles;
import parley.net.tls.SelfSigned;

class CertificatePairTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void make() throws IOException {
    Identity made = SelfSigned.make("parley", Instant.now());
    Files.writeString(folder.resolve("cert.pem"), PemFiles.chainText(made));
    Files.writeString(folder.resolve("key.pem"), PemFiles.keyText(made));
  }

  private Finding look() {
    return new CertificatePair(folder.resolve("cert.pem"), folder.resolve("key.pem"), "mend it")
        .look();
  }

  @Test
  void aPairIsFine() {
    assertThat(look().level()).isEqualTo(Level.OK);
  }

  @Test
  void aKeyOfAnotherCertificateFails() throws IOException {
    Identity other = SelfSigned.make("other", Instant.now());
    Files.writeString(folder.resolve("key.pem"), PemFiles.keyText(other));
    assertThat(look().level()).isEqualTo(Level.FAIL);
    assertThat(look().says()).contains("does not belong to");
  }

  @Test
  void aDamagedKeyFails() throws IOException {
    Files.writeString(folder.resolve("key.pem"), "damaged");
    assertThat(look().level()).isEqualTo(Level.FAIL);
    assertThat(look().says()).contains("key.pem", "no PRIVATE KEY block");
  }
}
