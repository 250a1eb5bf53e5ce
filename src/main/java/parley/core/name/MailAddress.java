package parley.core.name;

/// What looks like a mail address: `local@domain`, as far as can be told without asking anybody.
public final class MailAddress {
  /// RFC 5321, 4.5.3.1.3: a path has 256 bytes, its angle brackets included.
  public static final int LENGTH_MAX = 254;

  private static final int LOCAL_LENGTH_MAX = 64; // RFC 5321, 4.5.3.1.1

  private MailAddress() {}

  /// Whether a word looks like one.
  public static boolean isOne(String word) {
    int at = word.lastIndexOf('@');
    return word.length() <= LENGTH_MAX
        && at > 0
        && at <= LOCAL_LENGTH_MAX
        && isDomain(word.substring(at + 1))
        && word.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }

  private static boolean isDomain(String domain) {
    return !domain.isEmpty()
        && !domain.startsWith(".")
        && !domain.endsWith(".")
        && !domain.contains("..")
        && domain.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
  }
}
