package parley.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.cli.doctor.Finding.Level;

class FolderChecksTest {
  private static final WriteProbe DENIED =
      folder -> {
        throw new AccessDeniedException(folder.toString());
      };
  private static final Mounts NO_MOUNTS = new Mounts(List.of());

  @TempDir private Path folder = Path.of("");

  @Test
  void aFolderThatCanBeWrittenToIsFineAndStaysEmpty() throws IOException {
    assertThat(new DataFolder(folder, WriteProbe.REAL).look())
        .isEqualTo(new Finding(Level.OK, "data", folder + " can be written to"));
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aFolderThatIsNotThereWillBeMade() {
    Path deep = folder.resolve("a/b/c");
    assertThat(new DataFolder(deep, WriteProbe.REAL).look())
        .isEqualTo(new Finding(Level.OK, "data", deep + " will be made at the first start"));
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void aFileInThePlaceOfAFolderFails() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    for (Path wanted : List.of(file, file.resolve("below"))) {
      assertThat(new DataFolder(wanted, WriteProbe.REAL).look())
          .isEqualTo(
              new Finding(
                  Level.FAIL, "data", file + " is not a folder: choose another with --data"));
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToFails() {
    Finding there = new DataFolder(folder, DENIED).look();
    assertThat(there.level()).isEqualTo(Level.FAIL);
    assertThat(there.says()).startsWith(folder + " cannot be written to (permission denied): ");
    assertThat(new DataFolder(folder.resolve("x"), DENIED).look().says())
        .startsWith(folder.resolve("x") + " cannot be made in " + folder + " (permission denied)");
  }

  @Test
  void whyAFolderRefusesIsSaidInWords() {
    assertThat(WriteProbe.reason(new FileSystemException("f", null, "Read-only file system")))
        .isEqualTo("Read-only file system");
    assertThat(WriteProbe.reason(new IOException("odd"))).isEqualTo("IOException");
  }

  @Test
  void aTemporaryFolderMustBeThereAndWritable() {
    assertThat(new TemporaryFolder(folder, WriteProbe.REAL, NO_MOUNTS).look().level())
        .isEqualTo(Level.OK);
    assertThat(new TemporaryFolder(folder, DENIED, NO_MOUNTS).look().says())
        .startsWith(folder + " cannot be written to (permission denied): name another folder");
    assertThat(new TemporaryFolder(folder.resolve("no"), WriteProbe.REAL, NO_MOUNTS).look().says())
        .startsWith("there is no folder " + folder.resolve("no"));
  }

  @Test
  void aTemporaryFolderThatRunsNothingFails() {
    Mounts noexec = new Mounts(List.of("1 0 0:1 / / rw,noexec,relatime - ext4 /dev/a rw"));
    Finding finding = new TemporaryFolder(folder, WriteProbe.REAL, noexec).look();
    assertThat(finding.level()).isEqualTo(Level.FAIL);
    assertThat(finding.says())
        .startsWith(folder + " is mounted noexec")
        .endsWith("PARLEY_JAVA_OPTS=-Dorg.sqlite.tmpdir=FOLDER");
  }

  @ParameterizedTest
  @CsvSource({
    "/, false",
    "/home/ann, false",
    "/tmp, true",
    "/tmp/a/b, true",
    "/tmpfoo, false",
    "/tmp/exec/x, false",
    "/mnt/my disk/x, true",
    "/twice, false"
  })
  void theDeepestAndLatestMountCounts(Path path, boolean noexec) {
    Mounts mounts =
        new Mounts(
            List.of(
                "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw",
                "30 22 0:30 / /tmp rw,nosuid,noexec - tmpfs tmpfs rw,size=1g",
                "31 30 0:31 / /tmp/exec rw - tmpfs tmpfs rw,noexec",
                "32 22 0:32 / /mnt/my\\040disk ro,noexec - vfat /dev/sdb1 ro",
                "33 22 0:33 / /twice rw,noexec - tmpfs tmpfs rw",
                "34 33 0:34 / /twice rw - tmpfs tmpfs rw",
                "not a mount"));
    assertThat(mounts.areNoexecAt(path)).isEqualTo(noexec);
  }

  @ParameterizedTest
  @CsvSource({
    "EMPTY, OK, nothing is stored yet",
    "SOUND, OK, 'can be read, format 3'",
    "IN_USE, WARN, a server is running on data",
    "NEWER, FAIL, 'format 9 is newer than 3, the newest this Parley knows: use the Parley'",
    "DAMAGED, FAIL, 'the file is no database: restore a backup'"
  })
  void theStateOfTheStoreIsTold(String state, Level level, String says) {
    StoredData.State there =
        switch (state) {
          case "EMPTY" -> new StoredData.State.Empty();
          case "SOUND" -> new StoredData.State.Sound(3);
          case "IN_USE" -> new StoredData.State.InUse();
          case "NEWER" -> new StoredData.State.Newer(9, 3);
          default -> new StoredData.State.Damaged("the file is no database");
        };
    Finding finding = new StoredData(Path.of("data"), _ -> there).look();
    assertThat(finding.level()).isEqualTo(level);
    assertThat(finding.says()).startsWith(says);
  }
}
