package parley.text;

/// The characters of a line that are kept, and what the next one may lean on. Knows everything but
/// control characters.
final class CleanLine {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int FIRST_SYMBOL = 0xA9;

  /// No language stacks more on one letter; what does reaches into the lines above.
  private static final int MARKS_MAX = 8;

  /// The flags of England, Scotland and Wales have five and one that ends them.
  private static final int TAGS_MAX = 6;

  private final StringBuilder kept;
  private int last = ' ';
  private int joiner;
  private int marks;
  private int tagsLeft;

  /// @param clean how many characters of the text are known to be fine wherever they stand
  CleanLine(String text, int clean) {
    kept = new StringBuilder(text.length()).append(text, 0, clean);
    if (clean > 0) {
      last = text.charAt(clean - 1);
    }
  }

  /// Adds a code point, or drops it, or puts � in its place.
  void add(int point) {
    switch (Character.getType(point)) {
      case Character.SURROGATE -> keep(REPLACEMENT);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> keep(' ');
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> mark(point);
      case Character.FORMAT -> format(point);
      default -> keep(isNoCharacter(point) ? REPLACEMENT : point);
    }
  }

  /// The line; the original object when it is equal.
  String resultOr(String original) {
    return original.contentEquals(kept) ? original : kept.toString();
  }

  private void keep(int point) {
    marks = 0;
    tagsLeft = point == BLACK_FLAG ? TAGS_MAX : 0;
    append(point);
  }

  private void mark(int point) {
    if (marks < MARKS_MAX && (!isVariation(point) || canBeVaried(last))) {
      marks++;
      append(point);
    }
  }

  private void format(int point) {
    if (point == JOINER || point == NON_JOINER) {
      joiner = joiner == 0 && isJoinable(last) ? point : joiner;
    } else if (isBetween(point, 0xE0020, 0xE007F)) {
      if (tagsLeft > 0) {
        tagsLeft--;
        append(point);
      }
    } else if (isVisible(point) || (isDirectionMark(point) && !isDirectionMark(last))) {
      keep(point);
    }
  }

  private void append(int point) {
    if (joiner != 0 && isJoinable(point)) {
      kept.appendCodePoint(joiner);
    }
    joiner = 0;
    kept.appendCodePoint(point);
    last = point;
  }

  /// Letters that join are none of ASCII; nor is a space to be hidden in.
  private static boolean isJoinable(int point) {
    return point >= FIRST_SYMBOL && !Character.isSpaceChar(point);
  }

  private static boolean canBeVaried(int point) {
    boolean keycap = isBetween(point, '0', '9') || point == '#' || point == '*';
    return keycap || (isJoinable(point) && !isVariation(point));
  }

  private static boolean isVariation(int point) {
    return isBetween(point, 0xFE00, 0xFE0F) || isBetween(point, 0xE0100, 0xE01EF);
  }

  private static boolean isDirectionMark(int point) {
    return point == 0x200E || point == 0x200F || point == 0x61C;
  }

  /// Format characters that one sees: signs that stand before or around numbers in Arabic, Syriac
  /// and Kaithi.
  private static boolean isVisible(int point) {
    return isBetween(point, 0x600, 0x605)
        || point == 0x6DD
        || point == 0x70F
        || isBetween(point, 0x890, 0x891)
        || point == 0x8E2
        || point == 0x110BD
        || point == 0x110CD;
  }

  private static boolean isNoCharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || isBetween(point, 0xFDD0, 0xFDEF);
  }

  private static boolean isBetween(int point, int least, int most) {
    return point >= least && point <= most;
  }
}
