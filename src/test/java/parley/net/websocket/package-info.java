/// Tests of HTTP and WebSocket.
@NullMarked
package parley.net.websocket;

import org.jspecify.annotations.NullMarked;
