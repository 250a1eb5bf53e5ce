package parley.core.name;

import org.jspecify.annotations.Nullable;

/// Whom an entry of a room's list means: a pattern of `nick!username@host`, or of an account's
/// name, in which `*` stands for anything and `?` for any one character.
///
/// Made at the edge by [Names#mask(String)], folded as nicks are. A mask that begins with `m:`
/// mutes instead of keeping out; one of an account has `a:` before the name.
///
/// @param shown whole, as it was meant: `bob!*@*`, `m:bob!*@*`, `a:bob`
/// @param key the folded form: equal keys, equal masks
public record Mask(String shown, String key) {
  /// What a mask begins with that mutes.
  static final String MUTE = "m:";

  /// What a mask of an account begins with, after that.
  static final String ACCOUNT = "a:";

  public Mask {
    if (shown.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException("a mask is not empty");
    }
  }

  /// The mask of one account.
  public static Mask ofAccount(Nick account) {
    return new Mask(ACCOUNT + account.shown(), ACCOUNT + account.key());
  }

  /// The same as a mute.
  public Mask muting() {
    return isMute() ? this : new Mask(MUTE + shown, MUTE + key);
  }

  /// Whether it keeps from speaking instead of from coming in.
  public boolean isMute() {
    return key.startsWith(MUTE);
  }

  /// Whether it is of an account.
  public boolean isOfAccount() {
    return key.startsWith(ACCOUNT, isMute() ? MUTE.length() : 0);
  }

  /// What it is without saying that it mutes, for people: `bob!*@*`.
  public String who() {
    return isMute() ? shown.substring(MUTE.length()) : shown;
  }

  /// Whether it means somebody.
  ///
  /// @param nick the folded nick
  /// @param username what the client calls its user
  /// @param host where they come from
  /// @param account the folded name of their account; null for none
  public boolean matches(String nick, String username, String host, @Nullable String account) {
    int from = isMute() ? MUTE.length() : 0;
    if (isOfAccount()) {
      return account != null && Glob.matchesFolded(key.substring(from + ACCOUNT.length()), account);
    }
    String face = nick + "!" + Glob.lower(username) + "@" + Glob.lower(host);
    return Glob.matchesFolded(key.substring(from), face);
  }

  @Override
  public String toString() {
    return shown;
  }
}
