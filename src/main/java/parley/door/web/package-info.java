/// What a browser gets from a server over HTTP: the page of the web client and all that belongs to
/// it. Knows nothing of how requests travel; the chat itself goes over a WebSocket, in IRC.
@NullMarked
package parley.door.web;

import org.jspecify.annotations.NullMarked;
