package parley.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the files of a server. For any thread; what touches the disk is for threads that may wait.
///
/// What is there is learned from the disk once, after the start and beside it: until then uploads
/// wait, and nothing is found. A process that was killed leaves at most parts of uploads, and
/// content that no upload has: both are swept then. An upload is there when its sidecar is; it is
/// removed before its content.
public final class FileStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);

  /// How often what has expired is removed; nobody is given it meanwhile.
  private static final long SWEEP_MINUTES = 30;

  /// How long whoever needs the disk's answer at the start waits for it.
  private static final long READY_SECONDS = 60;

  private final FileLimits limits;
  private final InstantSource clock;
  private final Before before;
  private final Shelves shelves;
  private final Ledger ledger;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private final ScheduledExecutorService sweeper =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("parley-files").daemon().factory());
  private boolean closed;

  /// What becomes of the files that are there already.
  public enum Before {
    /// They are still somebody's.
    KEPT,
    /// They were of messages that nobody has any more: they are removed.
    SWEPT
  }

  private FileStore(Path folder, FileLimits limits, InstantSource clock, Before before)
      throws IOException {
    this.limits = limits;
    this.before = before;
    this.clock = clock;
    this.shelves = new Shelves(folder);
    this.ledger = new Ledger(limits);
  }

  /// Opens the store in a folder, which is made if it is not there, and begins to look at what it
  /// holds.
  ///
  /// @param before what becomes of that
  /// @throws UncheckedIOException when the folder cannot be made
  public static FileStore open(Path folder, FileLimits limits, InstantSource clock, Before before) {
    try {
      FileStore store = new FileStore(folder, limits, clock, before);
      store.sweeper.execute(store::scan);
      store.sweeper.scheduleWithFixedDelay(
          store::sweep, SWEEP_MINUTES, SWEEP_MINUTES, TimeUnit.MINUTES);
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder for files cannot be made", e);
    }
  }

  /// The limits.
  public FileLimits limits() {
    return limits;
  }

  /// Done as soon as it is known what is there.
  public CompletableFuture<Void> ready() {
    return ready.copy();
  }

  private void scan() {
    try {
      shelves.eachIncoming(Files::delete);
      if (before == Before.SWEPT) {
        shelves.eachAbout(Files::delete);
        shelves.eachThumbnail(Files::delete);
      }
      shelves.eachAbout(this::learn);
      shelves.eachContent(content -> {
        if (!isKnown(content)) {
          LOG.info("content without an upload is removed: {}", content.getFileName());
          Files.delete(content);
        }
      });
      LOG.debug("{} files are here", usage().files());
    } catch (IOException | RuntimeException e) {
      LOG.warn("the folder of files cannot be read whole: {}", e.toString());
    }
    ready.complete(null);
    sweep();
  }

  private void learn(Path sidecar) throws IOException {
    StoredFile file = Shelves.about(sidecar);
    if (file == null || !file.id().text().equals(sidecar.getFileName().toString())) {
      LOG.warn("{} says nothing of a file", sidecar);
    } else if (!Files.exists(shelves.content(file.digest()))) {
      LOG.warn("the content of {} is gone", sidecar);
    } else {
      synchronized (this) {
        ledger.add(file);
      }
    }
  }

  private synchronized boolean isKnown(Path content) {
    return ledger.hasContent(content.getFileName().toString());
  }

  /// Begins an upload. Waits until it is known what is there.
  ///
  /// @param declaredBytes how long it will be, -1 when nobody says
  /// @throws UploadRefused when there is no room for it
  /// @throws IOException when the disk cannot be written
  public Upload begin(Origin origin, String name, long declaredBytes)
      throws UploadRefused, IOException {
    if (declaredBytes > limits.fileBytesMax()) {
      throw new UploadRefused(UploadRefused.Why.TOO_LARGE);
    }
    awaitReady();
    checkDisk(Math.max(0, declaredBytes));
    synchronized (this) {
      if (closed) {
        throw new UploadRefused(UploadRefused.Why.CLOSED);
      }
      ledger.begin(origin.owner());
    }
    try {
      return new Upload(this, origin, FileName.of(name), shelves.incoming(), declaredBytes);
    } catch (IOException | UploadRefused | RuntimeException e) {
      end(origin, 0);
      throw e;
    }
  }

  private void awaitReady() throws IOException {
    try {
      ready.get(READY_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException("it is not known yet what is there", e);
    }
  }

  /// Looks whether so much more can be written and enough is left to others.
  void checkDisk(long bytes) throws UploadRefused, IOException {
    if (shelves.freeBytes() - bytes < limits.freeBytesMin()) {
      throw new UploadRefused(UploadRefused.Why.DISK_FULL);
    }
  }

  /// Keeps room for more of an upload.
  synchronized void keep(Origin origin, long before, long bytes) throws UploadRefused {
    if (closed) {
      throw new UploadRefused(UploadRefused.Why.CLOSED);
    }
    ledger.keep(origin.owner(), before, bytes);
  }

  /// An upload ended.
  synchronized void end(Origin origin, long keptBytes) {
    ledger.end(origin.owner(), keptBytes);
  }

  /// An upload is whole: it gets its name, and its content its place.
  StoredFile add(Origin origin, String name, String type, long bytes, String digest, Path whole)
      throws IOException {
    long now = clock.millis();
    long expires = limits.keep().isZero() ? Long.MAX_VALUE : now + limits.keep().toMillis();
    StoredFile file =
        new StoredFile(FileId.next(), name, type, bytes, digest, origin, now, expires);
    synchronized (this) {
      if (ledger.hasContent(digest)) {
        Files.delete(whole);
      } else {
        shelves.putContent(whole, digest);
      }
      putAbout(file);
      ledger.add(file);
    }
    return file;
  }

  /// A disk that has become full keeps nothing by halves.
  private void putAbout(StoredFile file) throws IOException {
    try {
      shelves.putAbout(file);
    } catch (IOException e) {
      if (!ledger.hasContent(file.digest())) {
        shelves.removeContent(file.digest());
      }
      throw e;
    }
  }

  /// The upload of that name; null when it is not there, or not any more.
  public @Nullable StoredFile find(FileId id) {
    StoredFile file = ledger.named(id);
    return file == null || file.isExpired(clock.millis()) ? null : file;
  }

  /// Opens the content of a file.
  ///
  /// @throws NoSuchFileException when it was deleted meanwhile
  public FileChannel read(StoredFile file) throws IOException {
    return FileChannel.open(shelves.content(file.digest()), StandardOpenOption.READ);
  }

  Shelves shelves() {
    return shelves;
  }

  /// Deletes an upload, and its content when nobody else has uploaded the same.
  ///
  /// @return whether it was there
  public synchronized boolean delete(FileId id) {
    StoredFile file = ledger.named(id);
    if (file == null) {
      return false;
    }
    boolean last = ledger.remove(file);
    try {
      shelves.removeAbout(id);
      if (last) {
        shelves.removeContent(file.digest());
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be taken off the disk: {}", id.text(), e.toString());
    }
    return true;
  }

  /// Deletes all uploads of an owner.
  public void deleteAllOf(String owner) {
    List<StoredFile> all;
    synchronized (this) {
      all = ledger.of(owner);
    }
    all.forEach(file -> delete(file.id()));
    if (!all.isEmpty()) {
      LOG.info("{} files of {} are removed", all.size(), owner);
    }
  }

  /// Removes what has expired.
  void sweep() {
    List<StoredFile> expired;
    synchronized (this) {
      expired = ledger.expired(clock.millis());
    }
    expired.forEach(file -> delete(file.id()));
    if (!expired.isEmpty()) {
      LOG.info("{} files have expired", expired.size());
    }
  }

  /// How much there is.
  public synchronized Usage usage() {
    return ledger.usage();
  }

  /// Takes nothing more. What is being uploaded is refused with its next piece.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    sweeper.shutdownNow();
  }
}
