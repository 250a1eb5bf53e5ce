package parley.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Emoji by name, in both directions: `:smile:` is 😄, as on GitHub.
///
/// Every call takes linear time. The names are loaded by the first one that needs them.
public final class Emoji {
  /// Nothing below it belongs to an emoji, but the signs for copyright and registered.
  private static final char LEAST = '\u200D';

  private Emoji() {}

  /// The emoji of this name, which is written without colons: `smile`, `+1`.
  public static Optional<String> named(String name) {
    return Optional.ofNullable(EmojiNames.table().emoji(name));
  }

  /// Turns `:name:` into the emoji. What is no name stays, and so does everything inside backticks.
  ///
  /// A name of digits alone does not count next to a letter or digit, for `10:100:20` is no emoji.
  public static String toEmoji(String text) {
    if (text.indexOf(':') < 0) {
      return text;
    }
    var result = new StringBuilder(text.length());
    int from = 0;
    for (var span : CodeSpans.of(text)) {
      replaceNames(text, from, span.from(), result);
      result.append(text, span.from(), span.to());
      from = span.to();
    }
    replaceNames(text, from, text.length(), result);
    return result.toString();
  }

  /// Turns every emoji into `:name:`, for people whose terminal has none.
  public static String toShortcodes(String text) {
    if (text.chars().noneMatch(c -> c >= LEAST || c == '©' || c == '®')) {
      return text;
    }
    var table = EmojiNames.table();
    var result = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); ) {
      String emoji = table.longestAt(text, at);
      if (emoji == null) {
        int point = text.codePointAt(at);
        result.appendCodePoint(point);
        at += Character.charCount(point);
      } else {
        result.append(':').append(table.name(emoji)).append(':');
        at += emoji.length();
      }
    }
    return result.toString();
  }

  private static void replaceNames(String text, int from, int to, StringBuilder result) {
    int at = from;
    for (int open = text.indexOf(':', at, to); open >= 0; open = text.indexOf(':', at, to)) {
      int close = nameEnd(text, open + 1, to);
      String emoji = emoji(text, open, close, to);
      if (emoji == null) {
        result.append(text, at, close); // a colon there may begin a name
        at = close;
      } else {
        result.append(text, at, open).append(emoji);
        at = close + 1;
      }
    }
    result.append(text, at, to);
  }

  private static int nameEnd(String text, int from, int to) {
    int end = from;
    int farthest = Math.min(to, from + EmojiNames.table().nameLengthMax());
    while (end < farthest && isOfName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static @Nullable String emoji(String text, int open, int close, int to) {
    if (close == to || text.charAt(close) != ':') {
      return null;
    }
    String name = text.substring(open + 1, close);
    boolean digits = name.chars().allMatch(Emoji::isDigit);
    boolean touches =
        (open > 0 && isInWord(text, open - 1))
            || (close + 1 < text.length() && isInWord(text, close + 1));
    return digits && touches ? null : EmojiNames.table().emoji(name);
  }

  private static boolean isInWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_' || c == '+' || c == '-';
  }
}
