package parley.files;

import org.jspecify.annotations.Nullable;

/// The name of an upload, which nobody can guess: who knows it may read the file. Safe in an
/// address and as the name of a file.
///
/// @param text 24 small letters and digits
public record FileId(String text) {
  public FileId {
    if (!RandomText.isOne(text)) {
      throw new IllegalArgumentException("no id of a file: " + text.length() + " characters");
    }
  }

  /// The id in a text; null when it is none.
  public static @Nullable FileId parse(String text) {
    return RandomText.isOne(text) ? new FileId(text) : null;
  }

  /// A new one.
  static FileId next() {
    return new FileId(RandomText.next());
  }
}
