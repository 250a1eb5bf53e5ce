package parley.journal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Keeps a second server off a data directory. The system lets go of it when the process ends,
/// however it ends; what is written in the file only says whom to look for.
final class DirectoryLock implements AutoCloseable {
  /// Folders that this process holds. Closing any channel of a file gives up all locks that the
  /// process has on it, so a folder in here is not tried again.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path held;
  private final FileChannel channel;

  private DirectoryLock(Path held, FileChannel channel) {
    this.held = held;
    this.channel = channel;
  }

  /// Takes the lock of a folder.
  ///
  /// @throws JournalException when another server has it, naming that one
  static DirectoryLock take(DataDirectory directory) {
    try {
      Path folder = directory.path().toRealPath();
      if (!HELD.add(folder)) {
        throw inUse(directory, Long.toString(ProcessHandle.current().pid()));
      }
      FileChannel channel = null;
      try {
        channel = locked(directory);
      } finally {
        if (channel == null) {
          HELD.remove(folder);
        }
      }
      if (channel == null) {
        throw inUse(directory, pidIn(directory.lock()));
      }
      return new DirectoryLock(folder, channel);
    } catch (IOException e) {
      throw new JournalException(
          "the data directory " + directory.path() + " cannot be locked: " + DataDirectory.why(e),
          e);
    }
  }

  /// The process that has the lock of a folder, empty if that cannot be read; null when nobody has
  /// it. Changes nothing.
  static @Nullable String holder(DataDirectory directory) throws IOException {
    if (!DataDirectory.isThere(directory.lock())) {
      return null;
    }
    if (HELD.contains(directory.path().toRealPath())) {
      return Long.toString(ProcessHandle.current().pid());
    }
    try (FileChannel channel = FileChannel.open(directory.lock(), READ);
        FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return shared == null ? pidIn(directory.lock()) : null;
    }
  }

  /// Lets go.
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new JournalException("the lock of " + held + " cannot be let go", e);
    } finally {
      HELD.remove(held);
    }
  }

  private static @Nullable FileChannel locked(DataDirectory directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.lock(),
            Set.of(CREATE, READ, WRITE),
            DataDirectory.fileRights(directory.lock()));
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return null;
    }
    String pid = ProcessHandle.current().pid() + "\n";
    channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
    return channel;
  }

  private static String pidIn(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    return text.matches("[0-9]{1,19}") ? text : "";
  }

  private static JournalException inUse(DataDirectory directory, String pid) {
    String which = pid.isEmpty() ? "" : " (pid " + pid + ")";
    return new JournalException("another Parley server" + which + " is using " + directory.path());
  }
}
