package parley.core.state;

import parley.core.event.Rank;

/// A user in a room.
///
/// @param user who
/// @param rank what they may do there
/// @param since the sequence of the fact that made them a member
public record Member(User user, Rank rank, long since) {}
