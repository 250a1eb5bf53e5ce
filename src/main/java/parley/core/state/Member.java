package parley.core.state;

import parley.core.event.Rank;
import parley.core.event.Ranks;

/// A user in a room.
///
/// @param user who
/// @param ranks what they may do there
/// @param since the sequence of the fact that made them a member
public record Member(User user, Ranks ranks, long since) {
  /// The highest of their ranks.
  public Rank rank() {
    return ranks.highest();
  }
}
