package parley.irc;

/// Counts bytes of UTF-8 without encoding.
public final class Utf8 {
  private Utf8() {}

  /// How many bytes a text takes.
  public static int length(String text) {
    return length(text, 0, text.length());
  }

  /// How many bytes a part of a text takes; a lone surrogate takes the one byte of its replacement.
  static int length(String text, int begin, int end) {
    int bytes = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes += 1;
      } else if (c < 0x800) {
        bytes += 2;
      } else if (!Character.isSurrogate(c)) {
        bytes += 3;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        bytes += 4;
        i++;
      } else {
        bytes += 1;
      }
    }
    return bytes;
  }
}
