package parley.core.event;

/// Which rooms a session hears.
public enum Reach {
  /// The one room it is in at the moment; entering another leaves this one. Text and tagged
  /// sessions.
  ONE_ROOM,
  /// Every room its user is in. IRC and web sessions.
  ALL_ROOMS
}
