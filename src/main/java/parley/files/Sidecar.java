package parley.files;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is kept beside the content of an upload: a few lines of text, a word and its value each,
/// which an operator can read.
final class Sidecar {
  private static final String FIRST_LINE = "parley file 1";

  /// Bytes of the longest one: names are short.
  static final int BYTES_MAX = 4_096;

  private Sidecar() {}

  static byte[] write(StoredFile file) {
    String text =
        String.join(
            "\n",
            FIRST_LINE,
            "id " + file.id().text(),
            "name " + file.name(),
            "type " + file.type(),
            "bytes " + file.bytes(),
            "sha256 " + file.digest(),
            "owner " + file.origin().owner(),
            "author " + file.origin().author(),
            "stored " + file.storedMillis(),
            "expires " + file.expiresMillis(),
            "");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The upload that a text is about; null when the text is none of these.
  static @Nullable StoredFile read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Map<String, String> values = new LinkedHashMap<>();
    if (!text.startsWith(FIRST_LINE + "\n")) {
      return null;
    }
    text.lines()
        .forEach(line -> {
          int space = line.indexOf(' ');
          if (space > 0) {
            values.put(line.substring(0, space), line.substring(space + 1));
          }
        });
    try {
      return new StoredFile(
          new FileId(value(values, "id")),
          value(values, "name"),
          value(values, "type"),
          Long.parseLong(value(values, "bytes")),
          value(values, "sha256"),
          new Origin(value(values, "owner"), value(values, "author")),
          Long.parseLong(value(values, "stored")),
          Long.parseLong(value(values, "expires")));
    } catch (IllegalArgumentException _) {
      return null; // damaged: whoever reads it says so
    }
  }

  private static String value(Map<String, String> values, String word) {
    return values.getOrDefault(word, "");
  }
}
