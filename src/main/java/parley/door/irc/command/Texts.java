package parley.door.irc.command;

/// Small things with texts.
final class Texts {
  private Texts() {}

  /// At most so many characters (code points) of a text.
  static String cut(String text, int lengthMax) {
    boolean fits = text.codePointCount(0, text.length()) <= lengthMax;
    return fits ? text : text.substring(0, text.offsetByCodePoints(0, lengthMax));
  }
}
