package parley.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Small files in the data directory that only the server's own user may read: its secrets.
///
/// A file appears whole or not at all: it is written beside its place and moved there.
final class PrivateFiles {
  private static final int BYTES_MAX = 65_536; // a chain of certificates; a secret has 32 bytes

  private final Path folder;

  PrivateFiles(Path folder) {
    this.folder = folder;
  }

  /// Where a file is.
  Path path(String name) {
    return folder.resolve(name);
  }

  boolean has(String name) {
    return Files.exists(path(name));
  }

  /// What a file holds.
  byte[] read(String name) throws IOException {
    Path file = path(name);
    if (Files.size(file) > BYTES_MAX) {
      throw new IOException(file + " is too long for what it should be");
    }
    return Files.readAllBytes(file);
  }

  /// Puts a file in its place, instead of any that is there.
  void write(String name, byte[] bytes) throws IOException {
    Files.createDirectories(folder, rights("rwx------"));
    Path unfinished = path(name + ".new");
    Files.deleteIfExists(unfinished);
    create(unfinished);
    Files.write(unfinished, bytes);
    Files.move(unfinished, path(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private void create(Path file) throws IOException {
    try {
      Files.createFile(file, rights("rw-------"));
    } catch (FileAlreadyExistsException e) {
      throw new IOException("another server is writing " + file + " at the same time", e);
    }
  }

  private FileAttribute<?>[] rights(String rights) {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0]; // rights are inherited from the folder there
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
    };
  }
}
