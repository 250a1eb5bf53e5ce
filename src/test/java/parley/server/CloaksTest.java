package parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloaksTest {
  private static final InetAddress SOMEBODY = InetAddress.ofLiteral("192.0.2.1");

  @TempDir Path folder;

  @Test
  void theSecretIsKeptForTheNextStart() throws StartException {
    PrivateFiles files = new PrivateFiles(folder.resolve("new").resolve("data"));
    String host = Cloaks.of(files).host(SOMEBODY);
    assertThat(Cloaks.of(files).host(SOMEBODY)).isEqualTo(host);
    PrivateFiles others = new PrivateFiles(folder.resolve("other"));
    assertThat(Cloaks.of(others).host(SOMEBODY)).isNotEqualTo(host);
  }

  @Test
  void nobodyElseMayReadIt() throws Exception {
    PrivateFiles files = new PrivateFiles(folder.resolve("data"));
    Cloaks.of(files);
    Path file = folder.resolve("data").resolve("cloak.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void aDamagedOneStopsTheStartByName() throws IOException {
    PrivateFiles files = new PrivateFiles(folder);
    files.write("cloak.key", new byte[7]);
    assertThatThrownBy(() -> Cloaks.of(files))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("cloak.key")
        .hasMessageContaining("7 bytes");
  }

  @Test
  void aFileIsReplacedWholeAndAnUnfinishedOneIsPassedOver() throws IOException {
    PrivateFiles files = new PrivateFiles(folder);
    Files.write(folder.resolve("a.new"), new byte[] {9});
    files.write("a", new byte[] {1});
    files.write("a", new byte[] {2, 3});
    assertThat(files.read("a")).containsExactly(2, 3);
    assertThat(files.has("a.new")).isFalse();
  }

  @Test
  void whatIsFarTooLongIsNotRead() throws IOException {
    PrivateFiles files = new PrivateFiles(folder);
    Files.write(folder.resolve("a"), new byte[100_000]);
    assertThatThrownBy(() -> files.read("a")).isInstanceOf(IOException.class);
  }
}
