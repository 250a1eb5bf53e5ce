package parley.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Where things lie on the disk:
///
/// - `content/ab/abcd…`: each content once, named by its SHA-256;
/// - `about/<id>`: a sidecar for each upload;
/// - `thumb/abcd….jpg|png`: small pictures, which can be made again;
/// - `incoming/`: what is being written. Nothing is seen elsewhere before it is whole.
///
/// Only the server's own user may read them.
final class Shelves {
  private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rwx------");

  private final Path root;
  private final AtomicLong next = new AtomicLong();

  Shelves(Path root) throws IOException {
    this.root = root;
    for (String folder : new String[] {"content", "about", "thumb", "incoming"}) {
      Files.createDirectories(root.resolve(folder));
    }
    if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(root, OURS);
    }
  }

  Path content(String digest) {
    return root.resolve("content").resolve(digest.substring(0, 2)).resolve(digest);
  }

  Path thumbnail(String digest, String ending) {
    return root.resolve("thumb").resolve(digest + "." + ending);
  }

  private Path about(FileId id) {
    return root.resolve("about").resolve(id.text());
  }

  /// A new path for what is about to be written.
  Path incoming() {
    return root.resolve("incoming").resolve(next.incrementAndGet() + ".part");
  }

  /// Bytes that may still be written to this disk.
  long freeBytes() throws IOException {
    return Files.getFileStore(root).getUsableSpace();
  }

  /// Puts whole content in its place.
  void putContent(Path whole, String digest) throws IOException {
    Path place = content(digest);
    Files.createDirectories(place.getParent());
    Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
  }

  void putAbout(StoredFile file) throws IOException {
    Path part = incoming();
    try {
      try (FileChannel out =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(Sidecar.write(file));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(part, about(file.id()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part); // only there when that failed
    }
  }

  void removeAbout(FileId id) throws IOException {
    Files.deleteIfExists(about(id));
  }

  void removeContent(String digest) throws IOException {
    Files.deleteIfExists(content(digest));
    Files.deleteIfExists(thumbnail(digest, Thumbnails.JPEG));
    Files.deleteIfExists(thumbnail(digest, Thumbnails.PNG));
  }

  /// What lies in a folder or below it.
  interface Visitor {
    void visit(Path file) throws IOException;
  }

  void eachAbout(Visitor visitor) throws IOException {
    each(root.resolve("about"), visitor);
  }

  void eachIncoming(Visitor visitor) throws IOException {
    each(root.resolve("incoming"), visitor);
  }

  void eachThumbnail(Visitor visitor) throws IOException {
    each(root.resolve("thumb"), visitor);
  }

  void eachContent(Visitor visitor) throws IOException {
    each(
        root.resolve("content"),
        folder -> {
          if (Files.isDirectory(folder)) {
            each(folder, visitor);
          }
        });
  }

  private static void each(Path folder, Visitor visitor) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        visitor.visit(file);
      }
    }
  }

  /// Reads a sidecar; null when it is none.
  static @Nullable StoredFile about(Path file) throws IOException {
    try {
      return Files.size(file) > Sidecar.BYTES_MAX ? null : Sidecar.read(Files.readAllBytes(file));
    } catch (NoSuchFileException _) {
      return null; // deleted meanwhile
    }
  }
}
