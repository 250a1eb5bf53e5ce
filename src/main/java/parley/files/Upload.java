package parley.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A file that is being sent: written piece by piece, its digest reckoned on the way. For one
/// thread at a time, which may wait. It is there once it is finished; closed before, nothing of it
/// is left.
public final class Upload implements AutoCloseable {
  /// Bytes between two looks at how full the disk is, and at once kept in the quotas.
  private static final long STEP_BYTES = 4L << 20;

  private final FileStore store;
  private final Origin origin;
  private final String name;
  private final Path part;
  private final FileChannel out;
  private final MessageDigest digest;
  private final byte[] head = new byte[Sniffing.HEAD_BYTES];
  private long keptBytes;
  private long bytes;
  private boolean ended;

  Upload(FileStore store, Origin origin, String name, Path part, long declaredBytes)
      throws IOException, UploadRefused {
    this.store = store;
    this.origin = origin;
    this.name = name;
    this.part = part;
    this.digest = sha256();
    keep(Math.max(0, declaredBytes));
    try {
      this.out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      store.end(origin, keptBytes);
      keptBytes = 0;
      throw e;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void keep(long more) throws UploadRefused {
    store.keep(origin, keptBytes, more);
    keptBytes += more;
  }

  /// Takes the next piece.
  ///
  /// @throws UploadRefused when there is no room for it
  /// @throws IOException when the disk cannot be written
  public void write(ByteBuffer piece) throws UploadRefused, IOException {
    long more = piece.remaining();
    if (bytes + more > keptBytes) {
      keep(bytes + more - keptBytes);
    }
    if (bytes / STEP_BYTES != (bytes + more) / STEP_BYTES) {
      store.checkDisk(more);
    }
    if (bytes < head.length) {
      int seen = (int) Math.min(more, head.length - bytes);
      piece.get(piece.position(), head, (int) bytes, seen);
    }
    digest.update(piece.duplicate());
    while (piece.hasRemaining()) {
      out.write(piece);
    }
    bytes += more;
  }

  /// All is there.
  ///
  /// @throws IOException when it cannot be kept
  public StoredFile finish() throws IOException {
    out.force(true);
    out.close();
    byte[] seen = Arrays.copyOf(head, (int) Math.min(bytes, head.length));
    String type = Sniffing.type(seen, bytes <= head.length);
    String hex = HexFormat.of().formatHex(digest.digest());
    end();
    return store.add(origin, name, type, bytes, hex, part);
  }

  /// Bytes so far.
  public long bytes() {
    return bytes;
  }

  private void end() {
    if (!ended) {
      ended = true;
      store.end(origin, keptBytes);
    }
  }

  /// Ends it; nothing is left of one that is not finished.
  @Override
  public void close() throws IOException {
    end();
    out.close();
    Files.deleteIfExists(part);
  }
}
