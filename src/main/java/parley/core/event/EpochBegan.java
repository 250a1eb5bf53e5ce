package parley.core.event;

/// A node started: whatever sessions its earlier epochs left behind are gone, and users with no
/// other session with them.
///
/// @param node the machine
/// @param epoch counts its starts, from 1
public record EpochBegan(int node, int epoch) implements Event {}
