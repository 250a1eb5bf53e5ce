package parley.irc;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which letters of a name count as the same, as a server says in `CASEMAPPING`.
///
/// For comparing names that a server has sent; the server itself folds in its own way, which agrees
/// in the ASCII part.
public enum Casemapping {
  /// `A`–`Z` are `a`–`z`.
  ASCII("ascii"),
  /// As ASCII, and `[ ] \ ^` are `{ } | ~` (RFC 1459 section 2.2).
  RFC1459("rfc1459"),
  /// As ASCII, and `[ ] \` are `{ } |`.
  RFC1459_STRICT("rfc1459-strict"),
  /// Unicode letters in any case are the same (RFC 8265).
  PRECIS("precis");

  private final String token;

  Casemapping(String token) {
    this.token = token;
  }

  /// The value of `CASEMAPPING`.
  public String token() {
    return token;
  }

  /// The mapping a server names; null for one not known here.
  public static @Nullable Casemapping named(String token) {
    for (Casemapping mapping : values()) {
      if (mapping.token.equals(token)) {
        return mapping;
      }
    }
    return null;
  }

  /// The form in which names that count as the same are equal.
  public String fold(String name) {
    return switch (this) {
      case ASCII -> ascii(name);
      case RFC1459_STRICT -> strict(ascii(name));
      case RFC1459 -> strict(ascii(name)).replace('^', '~');
      case PRECIS -> name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    };
  }

  private static String strict(String name) {
    return name.replace('[', '{').replace(']', '}').replace('\\', '|');
  }

  private static String ascii(String name) {
    StringBuilder out = null;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out = out == null ? new StringBuilder(name) : out;
        out.setCharAt(i, (char) (c + 32));
      }
    }
    return out == null ? name : out.toString();
  }
}
