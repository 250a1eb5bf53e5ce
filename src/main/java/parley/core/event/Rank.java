package parley.core.event;

/// What a member may do in a room, in rising order.
public enum Rank {
  /// Reads and speaks.
  MEMBER,
  /// Keeps order: who makes a room moderates it while present.
  MODERATOR
}
