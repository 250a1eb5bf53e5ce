package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk says that it could not sync: a real journal in a real process, whose system calls fail
/// at the hand of `strace`.
class FailedSyncTest {
  @TempDir Path folder;

  @Test
  void aBatchWhoseSyncFailedIsRefusedAndStoringGoesOnOnceTheDiskDoes() throws Exception {
    Path data = folder.resolve("data");
    List<String> strace =
        List.of(
            "strace",
            "-f",
            "-qq",
            "-o",
            folder.resolve("calls").toString(),
            "-e",
            "trace=fsync,fdatasync",
            "-e",
            "inject=fsync,fdatasync:error=EIO:when=60..64");
    try (Child child = Child.startThrough(strace, FailedSyncChild.class, data.toString())) {
      assertThat(child.line()).matches("refused [1-9][0-9]?");
    }
    assertThat(folder.resolve("calls")).content().contains("EIO").contains("(INJECTED)");
    assertThat(Stored.in(data)).isEqualTo(FailedSyncChild.FACTS);
  }
}
