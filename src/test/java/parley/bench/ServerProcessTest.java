package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {
  @TempDir Path folder = Path.of("");

  @Test
  void timeAndMemoryAreReadAsLinuxWritesThem() throws IOException, BenchException {
    Files.writeString(
        folder.resolve("stat"),
        "42 (odd ) (name) S 1 42 42 0 -1 4194560 9 0 0 0 1234 567 0 0 20 0 1 0 99 1 1\n");
    Files.writeString(folder.resolve("status"), "Name:\tx\nVmHWM:\t 9 kB\nVmRSS:\t  2048 kB\n");
    ServerProcess process = new ServerProcess(folder);
    assertThat(process.isThere()).isTrue();
    assertThat(process.cpu().user()).isEqualTo(12.34, within(1e-9));
    assertThat(process.cpu().system()).isEqualTo(5.67, within(1e-9));
    assertThat(process.residentBytes()).isEqualTo(2048 * 1024);
  }

  @Test
  void whatHasEndedIsSaid() throws IOException {
    ServerProcess process = new ServerProcess(folder);
    assertThat(process.isThere()).isFalse();
    assertThatThrownBy(process::cpu).isInstanceOf(BenchException.class);
    Files.writeString(folder.resolve("status"), "Name:\tzombie\n");
    assertThatThrownBy(process::residentBytes)
        .isInstanceOf(BenchException.class)
        .hasMessage("the server has ended");
  }
}
