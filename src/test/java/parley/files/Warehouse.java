package parley.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// A store in a folder, with a clock that a test moves.
public final class Warehouse implements AutoCloseable {
  public static final Origin ANN = new Origin("account/ann", "account/ann");
  public static final Origin BOB = new Origin("account/bob", "account/bob");

  private final Path folder;
  private final FileLimits limits;
  private final AtomicLong millis = new AtomicLong(1_000_000);
  private FileStore store;

  public Warehouse(Path folder, FileLimits limits) {
    this.folder = folder;
    this.limits = limits;
    this.store = open(FileStore.Before.KEPT);
  }

  /// Limits that a few bytes reach.
  public static FileLimits small(Duration keep) {
    return new FileLimits(100, 150, 250, 0, 2, 3, keep);
  }

  private FileStore open(FileStore.Before before) {
    FileStore opened =
        FileStore.open(folder, limits, () -> Instant.ofEpochMilli(millis.get()), before);
    opened.ready().join();
    return opened;
  }

  public FileStore store() {
    return store;
  }

  /// The process ends, however it does, and another one begins.
  void restart() {
    restart(FileStore.Before.KEPT);
  }

  void restart(FileStore.Before before) {
    store.close();
    store = open(before);
  }

  void pass(Duration time) {
    millis.addAndGet(time.toMillis());
  }

  public StoredFile put(Origin origin, String name, byte[] content) throws UploadRefused {
    try (Upload upload = store.begin(origin, name, content.length)) {
      upload.write(ByteBuffer.wrap(content));
      return upload.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  StoredFile put(Origin origin, String name, String content) throws UploadRefused {
    return put(origin, name, content.getBytes(UTF_8));
  }

  String content(StoredFile file) throws IOException {
    try (FileChannel in = store.read(file)) {
      ByteBuffer all = ByteBuffer.allocate((int) in.size());
      in.read(all);
      return new String(all.array(), UTF_8);
    }
  }

  /// The files on the disk below a folder of the store.
  List<String> onDisk(String below) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(below))) {
      return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    store.close();
  }
}
