package parley.scene;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Bytes as scenes write them between quotes: `\n`, `\r`, `\t`, `\e`, `\"`, `\\` and `\xHH` stand
/// for one byte each.
public final class Quoted {
  private static final String LETTERS = "nrte\"\\";
  private static final String MEANT = "\n\r\t\u001b\"\\";

  private Quoted() {}

  /// The bytes that are meant.
  ///
  /// @throws IllegalArgumentException when an escape is none
  public static byte[] bytes(String quoted) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    while (i < quoted.length()) {
      int c = quoted.codePointAt(i);
      if (c != '\\') {
        bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(c);
      } else if (quoted.startsWith("\\x", i)) {
        bytes.write(HexFormat.fromHexDigits(quoted, i + 2, i + 4));
        i += 4;
      } else {
        bytes.write(meant(quoted.substring(i)));
        i += 2;
      }
    }
    return bytes.toByteArray();
  }

  /// The text that is meant.
  public static String text(String quoted) {
    return new String(bytes(quoted), StandardCharsets.UTF_8);
  }

  /// Text with everything that does not show written as an escape.
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          int known = MEANT.substring(0, 4).indexOf(c);
          if (known >= 0) {
            shown.append('\\').append(LETTERS.charAt(known));
          } else if (Character.isISOControl(c)) {
            shown.append("\\x%02x".formatted(c));
          } else {
            shown.appendCodePoint(c);
          }
        });
    return shown.toString();
  }

  private static char meant(String escape) {
    int known = escape.length() < 2 ? -1 : LETTERS.indexOf(escape.charAt(1));
    if (known < 0) {
      throw new IllegalArgumentException("no escape: " + escape);
    }
    return MEANT.charAt(known);
  }
}
