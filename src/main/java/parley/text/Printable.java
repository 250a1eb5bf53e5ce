package parley.text;

/// Makes other people's text safe to print as one line on a terminal, and leaves honest text as it
/// is.
///
/// - Control characters: a tab or line break becomes a space; colour sequences (`ESC [ … m` and
///   their like) and mIRC formatting are dropped; whatever else becomes �, so that one sees that
///   something was there.
/// - Bidirectional embeddings, overrides and isolates are dropped, since they could turn the rest
///   of the line around. Marks of direction stay: right-to-left writers need them.
/// - Invisible characters are dropped, but for those that do a job where they stand: joiners
///   between letters or emoji, variation selectors after a character, tags in a flag.
/// - Of the marks stacked on one letter the first few stay.
/// - Lone surrogates and code points that are no characters become �.
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char ESCAPE = 0x1B;
  private static final char CONTROL_SEQUENCE = 0x9B;

  /// No real sequence is longer; so that looking for its end stays cheap.
  private static final int SEQUENCE_MAX = 64;

  private final String text;
  private final CleanLine line;
  private int at;

  private Printable(String text, int clean) {
    this.text = text;
    this.line = new CleanLine(text, clean);
    this.at = clean;
  }

  /// The text as it may be printed: the same object when nothing was wrong with it.
  public static String of(String text) {
    int clean = 0;
    while (clean < text.length() && isPlain(text.charAt(clean))) {
      clean++;
    }
    return clean == text.length() ? text : new Printable(text, clean).printed();
  }

  private String printed() {
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isISOControl(point)) {
        control((char) point);
      } else {
        line.add(point);
      }
    }
    return line.resultOr(text);
  }

  private void control(char c) {
    switch (c) {
      case '\t', '\n', 0x0B, '\f', '\r', 0x85 -> line.add(' ');
      case 0x02, 0x0F, 0x11, 0x16, 0x1D, 0x1E, 0x1F -> {} // mIRC: bold, plain, monospace, reverse …
      case 0x03 -> skipColours(2, 10);
      case 0x04 -> skipColours(6, 16);
      case ESCAPE, CONTROL_SEQUENCE -> skipSequence(c);
      default -> line.add(REPLACEMENT);
    }
  }

  /// mIRC's colours: up to so many digits, and after a comma as many for the background.
  private void skipColours(int digitsMax, int radix) {
    int end = digitsEnd(at, digitsMax, radix);
    if (end > at && end < text.length() && text.charAt(end) == ',') {
      int second = digitsEnd(end + 1, digitsMax, radix);
      end = second > end + 1 ? second : end;
    }
    at = end;
  }

  private int digitsEnd(int from, int digitsMax, int radix) {
    int end = from;
    while (end < text.length()
        && end - from < digitsMax
        && text.charAt(end) < 0x80
        && Character.digit(text.charAt(end), radix) >= 0) {
      end++;
    }
    return end;
  }

  /// A control sequence (ECMA-48, 5.4): parameters, intermediates, one final byte.
  private void skipSequence(char c) {
    int from = at;
    boolean begins = c == CONTROL_SEQUENCE || (at < text.length() && text.charAt(at) == '[');
    int end = c == CONTROL_SEQUENCE ? from : from + 1;
    int farthest = Math.min(text.length(), from + SEQUENCE_MAX);
    while (begins && end < farthest && isBetween(text.charAt(end), 0x20, 0x3F)) {
      end++;
    }
    if (begins && end < farthest && isBetween(text.charAt(end), 0x40, 0x7E)) {
      at = end + 1;
    } else {
      line.add(REPLACEMENT);
    }
  }

  /// Characters that are fine wherever they stand: most of Latin, kana, ideographs, Hangul.
  private static boolean isPlain(char c) {
    return isBetween(c, ' ', '~')
        || (isBetween(c, 0xA0, 0x2FF) && c != 0xAD)
        || isBetween(c, 0x3041, 0x3096)
        || isBetween(c, 0x30A0, 0x30FF)
        || isBetween(c, 0x4E00, 0x9FFF)
        || isBetween(c, 0xAC00, 0xD7A3);
  }

  private static boolean isBetween(char c, int least, int most) {
    return c >= least && c <= most;
  }
}
