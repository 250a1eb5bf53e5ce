package parley.core.event;

/// What an operator may do.
public enum Right {
  /// Puts somebody off the server.
  KILL,
  /// Says something to all who want to hear operators.
  WALLOPS,
  /// Gives somebody another host to be seen with.
  HOSTS,
  /// Sees and sets what belongs to others.
  EVERYTHING_SEEN
}
