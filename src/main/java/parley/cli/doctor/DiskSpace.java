package parley.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Is there room for what people will say?
///
/// @param folder the data directory, or where it will be
public record DiskSpace(Path folder, Volume volume) implements Check {
  private static final String ABOUT = "disk";
  private static final long MIB = 1 << 20;

  /// Free bytes without which a server would soon have to refuse messages.
  private static final long NEEDED = 64 * MIB;

  /// Free bytes that last a small server for a good while.
  private static final long COMFORTABLE = 1024 * MIB;

  /// Tells how much room there is.
  @FunctionalInterface
  public interface Volume {

    /// As the file system says.
    Volume REAL = folder -> Files.getFileStore(folder).getUsableSpace();

    /// Bytes that may still be written where the folder is.
    long usableBytes(Path folder) throws IOException;
  }

  @Override
  public Finding look() {
    Path existing = WriteProbe.nearestExisting(folder);
    try {
      long bytes = volume.usableBytes(existing);
      String says = bytes / MIB + " MiB free at " + existing;
      if (bytes < NEEDED) {
        return Finding.fail(ABOUT, says, "messages would be refused; make room or use --data");
      }
      return bytes < COMFORTABLE
          ? Finding.warn(ABOUT, says, "make room before it runs out")
          : Finding.ok(ABOUT, says);
    } catch (IOException e) {
      return Finding.warn(
          ABOUT, "the free space at " + existing + " is unknown", String.valueOf(e.getMessage()));
    }
  }
}
