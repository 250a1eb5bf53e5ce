/// HTTP and WebSocket: a request looked at, answered or turned into a connection of lines. Knows
/// nothing of the rest of the network.
@NullMarked
package parley.net.http;

import org.jspecify.annotations.NullMarked;
