package parley.door.tagged;

/// Text without anything that a terminal would act on.
final class Printable {
  private Printable() {}

  /// The text with every control character made a visible one.
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> clean.appendCodePoint(Character.getType(c) == Character.CONTROL ? 0xFFFD : c));
    return clean.toString();
  }
}
