package parley.core.event;

import java.util.Locale;

/// What an operator may do.
public enum Right {
  /// Puts somebody off the server.
  KILL,
  /// Says something to all who want to hear operators.
  WALLOPS,
  /// Gives somebody another host to be seen with.
  HOSTS,
  /// Sees what is hidden (addresses, secret rooms, who is invisible) and sets metadata of others.
  EVERYTHING_SEEN("see-hidden"),
  /// Reads figures about the server's work.
  STATS,
  /// Has the server read its configuration again.
  REHASH,
  /// Stops the server.
  DIE;

  private final String word;

  Right() {
    this.word = name().toLowerCase(Locale.ROOT);
  }

  Right(String word) {
    this.word = word;
  }

  /// Its name for people: in the configuration and in refusals.
  public String word() {
    return word;
  }
}
