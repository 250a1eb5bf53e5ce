/// Tests of HTTP and WebSocket.
@NullMarked
package parley.net.http;

import org.jspecify.annotations.NullMarked;
