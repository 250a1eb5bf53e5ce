package parley.door.irc.talk;

/// What clients call their user in `USER`.
public final class Usernames {
  /// Characters: it stands in every line of its user.
  public static final int LENGTH_MAX = 16;

  private Usernames() {}

  /// A username as it can stand in a source: what cannot is left out.
  public static String cleaned(String typed) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < typed.length() && out.length() < LENGTH_MAX; i++) {
      char c = typed.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || c == '_' || c == '-' || (c == '.' && !out.isEmpty())) {
        out.append(c);
      }
    }
    return out.isEmpty() ? "user" : out.toString();
  }
}
