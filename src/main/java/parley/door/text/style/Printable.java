package parley.door.text.style;

/// Text that people wrote, made fit for another person's terminal.
final class Printable {
  private Printable() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHarmful(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().filter(c -> !isHarmful((char) c)).forEach(c -> clean.append((char) c));
    return clean.toString();
  }

  private static boolean isHarmful(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }
}
