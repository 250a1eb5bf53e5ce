package parley.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/// The folder that everything is kept in, and what its files are called. Only the server's own user
/// may look into it: it holds what people said in private.
///
/// @param path the folder
record DataDirectory(Path path) {
  /// Makes the folder unless it is there.
  ///
  /// @throws JournalException when it cannot be made, is no folder, or cannot be written to
  static DataDirectory at(Path path) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new JournalException(path + " is a file, not a directory: choose another data_dir");
    }
    try {
      Files.createDirectories(path, folderRights(path));
    } catch (IOException e) {
      throw new JournalException(
          "the data directory "
              + path
              + " cannot be made ("
              + why(e)
              + "): choose another data_dir",
          e);
    }
    if (!Files.isWritable(path) || !Files.isExecutable(path)) {
      throw new JournalException(
          "the data directory "
              + path
              + " cannot be written to: give the server's user the right to, or choose another"
              + " data_dir");
    }
    return new DataDirectory(path);
  }

  /// The journal.
  Path database() {
    return path.resolve("parley.db");
  }

  /// What SQLite has committed and not yet moved into [#database()]. Part of the journal.
  Path log() {
    return path.resolve("parley.db-wal");
  }

  /// A journal that is just being made.
  Path unfinished() {
    return path.resolve("parley.db.new");
  }

  /// Held locked by the server that uses the folder.
  Path lock() {
    return path.resolve("lock");
  }

  /// Where SQLite's own code is unpacked for the moment of loading it.
  Path natives() {
    return path.resolve("native");
  }

  /// The rights with which a folder is made for the server's user alone, where the file system
  /// knows of such.
  static FileAttribute<?>[] folderRights(Path path) {
    return rights(path, "rwx------");
  }

  /// The same for a file.
  static FileAttribute<?>[] fileRights(Path path) {
    return rights(path, "rw-------");
  }

  /// What went wrong with a file, in words.
  static String why(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case FileAlreadyExistsException _ -> "a file is in the way";
      case NoSuchFileException _ -> "it is not there";
      case FileSystemException f when f.getReason() != null -> f.getReason();
      case IOException _ -> Objects.requireNonNullElse(e.getMessage(), e.toString());
    };
  }

  private static FileAttribute<?>[] rights(Path path, String rights) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /// Whether something is there, a dead link included.
  static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
