package parley.core.name;

import java.util.Locale;

/// Masks with `*` and `?`. Matching goes back to the last star only: it never costs more than the
/// length of the mask for each character.
public final class Glob {
  private Glob() {}

  /// Whether a text is of a mask's form; letters of either case are the same.
  public static boolean matches(String mask, String text) {
    return matchesFolded(mask.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
  }

  /// Whether a text is of a mask's form, both folded already.
  static boolean matchesFolded(String mask, String text) {
    int m = 0;
    int t = 0;
    int star = -1;
    int from = 0;
    while (t < text.length()) {
      if (m < mask.length() && mask.charAt(m) == '*') {
        star = m++;
        from = t;
      } else if (m < mask.length() && (mask.charAt(m) == '?' || mask.charAt(m) == text.charAt(t))) {
        m++;
        t++;
      } else if (star >= 0) {
        m = star + 1;
        t = ++from;
      } else {
        return false;
      }
    }
    while (m < mask.length() && mask.charAt(m) == '*') {
      m++;
    }
    return m == mask.length();
  }

  /// Whether a mask names more than one thing.
  public static boolean isMask(String typed) {
    return typed.indexOf('*') >= 0 || typed.indexOf('?') >= 0;
  }

  /// Capital letters of ASCII made small: names of machines and users have no others that count.
  static String lower(String text) {
    StringBuilder small = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      small.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return small.toString();
  }
}
