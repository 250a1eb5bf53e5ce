package parley;

import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a failing case is printed: text in quotes with everything odd as an escape, bytes in
/// hexadecimal.
final class Shown {
  private Shown() {}

  static String of(@Nullable Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case byte[] bytes -> HexFormat.ofDelimiter(" ").formatHex(bytes);
      case Collection<?> all ->
          all.stream().map(Shown::of).collect(Collectors.joining(", ", "[", "]"));
      case null -> "null";
      case Object other -> escaped(other.toString());
    };
  }

  private static String quoted(String text) {
    return '"' + escaped(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  private static String escaped(String text) {
    var shown = new StringBuilder();
    text.chars()
        .forEach(c -> {
          if (c >= ' ' && c <= '~') {
            shown.append((char) c);
          } else {
            shown.append("\\u%04x".formatted(c));
          }
        });
    return shown.toString();
  }
}
