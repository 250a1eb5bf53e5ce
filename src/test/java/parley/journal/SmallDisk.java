package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A disk that can be full.
///
/// Where the system lets this user mount one, it is a real one: a memory disk of 4 MiB, filled with
/// ballast. Elsewhere it is a folder, and being full is the limit that the system sets to the
/// length of this process's files (`prlimit --fsize`), which fails writes with another error.
final class SmallDisk implements AutoCloseable {
  private final Path path;
  private final boolean mounted;
  private @Nullable FileLimit limit;

  private SmallDisk(Path path, boolean mounted) {
    this.path = path;
    this.mounted = mounted;
  }

  /// A disk at a folder that is made for it.
  static SmallDisk at(Path path) throws Exception {
    Files.createDirectory(path);
    boolean mounted =
        FileLimit.ran("mount", "-t", "tmpfs", "-o", "size=4m", "parley-test", path.toString());
    return new SmallDisk(path, mounted);
  }

  /// Where a data directory can be.
  Path data() {
    return path.resolve("data");
  }

  /// Leaves no room at all.
  void fill() throws Exception {
    if (mounted) {
      Path ballast = Files.createFile(path.resolve("ballast"));
      for (int size = 65_536; size > 0; size /= 16) {
        fill(ballast, new byte[size]);
      }
    } else {
      long longest = Math.max(length("parley.db"), length("parley.db-wal"));
      limit = FileLimit.at(longest);
    }
  }

  /// Makes room again.
  void empty() throws Exception {
    if (mounted) {
      Files.delete(path.resolve("ballast"));
    } else {
      endLimit();
    }
  }

  /// What somebody is told while it is full.
  String complaint() {
    return mounted ? "is full: make room, and storing goes on" : "does not work (SQLITE_IOERR";
  }

  @Override
  public void close() {
    if (mounted) {
      assertThat(FileLimit.ran("umount", "--lazy", path.toString())).isTrue();
    } else {
      endLimit();
    }
  }

  private void endLimit() {
    if (limit != null) {
      limit.close();
      limit = null;
    }
  }

  private static void fill(Path ballast, byte[] block) {
    try {
      while (true) {
        Files.write(ballast, block, StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("space");
    }
  }

  private long length(String name) throws IOException {
    Path file = data().resolve(name);
    return Files.exists(file) ? Files.size(file) : 0;
  }
}
