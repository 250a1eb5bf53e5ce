package parley.account;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Makes one password of what different keyboards make of it, in the manner of SASLprep (RFC 4013):
/// all spaces are the same, characters without ink count for nothing, and compatible forms are one.
///
/// Unlike SASLprep it knows the characters of today's Unicode, as the JDK does, and leaves the
/// direction of writing alone: a password is not shown.
public final class Preparation {
  private Preparation() {}

  /// The prepared form; null when nothing is left or a control character is in it.
  public static @Nullable String of(String typed) {
    StringBuilder kept = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i += Character.charCount(typed.codePointAt(i))) {
      int c = typed.codePointAt(i);
      if (Character.getType(c) == Character.SPACE_SEPARATOR) {
        kept.append(' ');
      } else if (!countsForNothing(c)) {
        kept.appendCodePoint(c);
      }
    }
    String normal = Normalizer.normalize(kept, Normalizer.Form.NFKC);
    return normal.isEmpty() || normal.codePoints().anyMatch(Preparation::isRefused) ? null : normal;
  }

  /// Table B.1 of RFC 3454.
  private static boolean countsForNothing(int c) {
    return c == 0x00AD
        || c == 0x034F
        || c == 0x1806
        || (c >= 0x180B && c <= 0x180D)
        || (c >= 0x200B && c <= 0x200D)
        || c == 0x2060
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF;
  }

  private static boolean isRefused(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (c & 0xFFFE) == 0xFFFE || c == 0xFFFD;
    };
  }
}
