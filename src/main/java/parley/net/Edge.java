package parley.net;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import parley.door.Whereabouts;
import parley.engine.Gate;

/// What all event loops share.
///
/// @param limits the limits in force
/// @param rate how fast one session may speak that comes now
/// @param gate the way in to the engine
/// @param offLoop where work that waits is done
/// @param sessions numbers sessions
/// @param trustsProxy the addresses that may speak for others
/// @param cloak what others see of addresses
/// @param httpPeers who has HTTP connections open
/// @param transfers which bodies are under way over HTTP, in either direction
/// @param whereabouts where people come from, kept for the doors
record Edge(
    NetLimits limits,
    AtomicReference<FloodLimits> rate,
    Gate gate,
    OffLoop offLoop,
    Sessions sessions,
    Predicate<InetAddress> trustsProxy,
    Cloak cloak,
    HttpPeers httpPeers,
    Admission transfers,
    Whereabouts whereabouts) {}
