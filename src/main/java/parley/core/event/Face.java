package parley.core.event;

import org.jspecify.annotations.Nullable;
import parley.core.name.Nick;

/// Who somebody is to others at one moment. Immutable and shared by everything that somebody does
/// until it changes; stored with what they do, so that it can be told again as it was.
///
/// @param nick the name
/// @param username what the client calls its user; no proof of anything
/// @param host where they come from, as others may know it
/// @param account the account they are logged in to; null for none
/// @param bot whether they said to be a program
public record Face(Nick nick, String username, String host, @Nullable Nick account, boolean bot) {
  /// How others can write about somebody with one word: `nick!username@host`.
  public String mask() {
    return nick.shown() + "!" + username + "@" + host;
  }
}
