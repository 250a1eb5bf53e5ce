package parley.cli.doctor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds out whether a folder can be written to, by writing.
@FunctionalInterface
public interface WriteProbe {

  /// Writes a small file there and deletes it.
  WriteProbe REAL =
      folder -> {
        Path file = Files.createTempFile(folder, ".doctor", null);
        try {
          Files.writeString(file, "may be deleted");
        } finally {
          Files.delete(file);
        }
      };

  /// Writes in the folder, which exists.
  ///
  /// @throws IOException if that is not possible
  void write(Path folder) throws IOException;

  /// Why it was not possible, in a few words.
  static String reason(IOException refused) {
    return switch (refused) {
      case AccessDeniedException _ -> "permission denied";
      case FileSystemException named when named.getReason() != null -> named.getReason();
      default -> refused.getClass().getSimpleName();
    };
  }

  /// The folder itself or the nearest folder above it that exists.
  static Path nearestExisting(Path folder) {
    Path existing = folder.toAbsolutePath().normalize();
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing;
  }
}
