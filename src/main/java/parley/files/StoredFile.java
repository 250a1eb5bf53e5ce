package parley.files;

import java.util.regex.Pattern;

/// An upload that is kept.
///
/// @param id its name, which nobody can guess
/// @param name what its sender calls it, made safe
/// @param type what it is, as its bytes show
/// @param bytes how long it is
/// @param digest the SHA-256 of its content in hexadecimal, which is also where it lies
/// @param origin whose it is
/// @param storedMillis when it was stored, milliseconds since 1970
/// @param expiresMillis when it goes, milliseconds since 1970; [Long#MAX_VALUE] for never
public record StoredFile(
    FileId id,
    String name,
    String type,
    long bytes,
    String digest,
    Origin origin,
    long storedMillis,
    long expiresMillis) {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public StoredFile {
    if (bytes < 0 || !DIGEST.matcher(digest).matches() || name.isEmpty() || type.isEmpty()) {
      throw new IllegalArgumentException("a file has a length, a digest, a name and a type");
    }
  }

  /// Whether a browser may show it in its place: pictures, sound, films and plain text. Anything
  /// else is only to be saved.
  public boolean isShown() {
    return type.equals(Sniffing.TEXT)
        || type.startsWith("audio/")
        || type.startsWith("video/")
        || (type.startsWith("image/") && !type.equals("image/heic"));
  }

  boolean isExpired(long nowMillis) {
    return expiresMillis <= nowMillis;
  }
}
