package parley.net;

import parley.engine.Gate;

/// What all event loops share.
///
/// @param limits the limits in force
/// @param gate the way in to the engine
/// @param offLoop where work that waits is done
/// @param sessions numbers sessions
record Edge(NetLimits limits, Gate gate, OffLoop offLoop, Sessions sessions) {}
