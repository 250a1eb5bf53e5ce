package parley.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What there is, and how much of what may be is taken. Not for several threads at once, but for
/// [#named(FileId)].
///
/// What is being uploaded has its room kept: two uploads cannot both get the last of it.
final class Ledger {
  private final FileLimits limits;
  private final Map<FileId, StoredFile> files = new ConcurrentHashMap<>();
  private final Map<String, Integer> uploadsOfContent = new HashMap<>();
  private final Map<String, Long> bytesOfOwner = new HashMap<>();
  private final Map<String, Integer> underWayOfOwner = new HashMap<>();
  private long contentBytes;
  private long keptBytes;
  private int underWay;

  Ledger(FileLimits limits) {
    this.limits = limits;
  }

  /// An upload begins.
  void begin(String owner) throws UploadRefused {
    int own = underWayOfOwner.getOrDefault(owner, 0);
    if (underWay >= limits.uploadsMax() || own >= limits.ownerUploadsMax()) {
      throw new UploadRefused(UploadRefused.Why.TOO_MANY);
    }
    underWay++;
    underWayOfOwner.put(owner, own + 1);
  }

  /// Room for more of an upload is kept.
  ///
  /// @param before bytes kept for it so far
  void keep(String owner, long before, long bytes) throws UploadRefused {
    if (bytes > limits.fileBytesMax() - before) {
      throw new UploadRefused(UploadRefused.Why.TOO_LARGE);
    }
    if (bytes > limits.ownerBytesMax() - bytesOf(owner)) {
      throw new UploadRefused(UploadRefused.Why.OWNER_FULL);
    }
    if (bytes > limits.totalBytesMax() - contentBytes - keptBytes) {
      throw new UploadRefused(UploadRefused.Why.SERVER_FULL);
    }
    keptBytes += bytes;
    count(owner, bytes);
  }

  /// An upload ends, whatever becomes of it: its room is free again.
  void end(String owner, long bytes) {
    underWay--;
    keptBytes -= bytes;
    count(owner, -bytes);
    underWayOfOwner.computeIfPresent(owner, (_, own) -> own == 1 ? null : own - 1);
  }

  /// An upload is there.
  void add(StoredFile file) {
    if (files.putIfAbsent(file.id(), file) == null) {
      count(file.origin().owner(), file.bytes());
      if (uploadsOfContent.merge(file.digest(), 1, Integer::sum) == 1) {
        contentBytes += file.bytes();
      }
    }
  }

  /// An upload is there no more.
  ///
  /// @return whether its content is nobody's any more
  boolean remove(StoredFile file) {
    if (!files.remove(file.id(), file)) {
      return false;
    }
    count(file.origin().owner(), -file.bytes());
    Integer left =
        uploadsOfContent.computeIfPresent(
            file.digest(), (_, uploads) -> uploads == 1 ? null : uploads - 1);
    if (left == null) {
      contentBytes -= file.bytes();
    }
    return left == null;
  }

  boolean hasContent(String digest) {
    return uploadsOfContent.containsKey(digest);
  }

  @Nullable StoredFile named(FileId id) {
    return files.get(id);
  }

  List<StoredFile> expired(long nowMillis) {
    return files.values().stream().filter(file -> file.isExpired(nowMillis)).toList();
  }

  List<StoredFile> of(String owner) {
    return files.values().stream().filter(file -> file.origin().owner().equals(owner)).toList();
  }

  long bytesOf(String owner) {
    return bytesOfOwner.getOrDefault(owner, 0L);
  }

  Usage usage() {
    return new Usage(files.size(), contentBytes, underWay);
  }

  private void count(String owner, long bytes) {
    bytesOfOwner.merge(owner, bytes, (a, b) -> a + b == 0 ? null : Long.valueOf(a + b));
  }
}
