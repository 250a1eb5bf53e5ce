/// Tests of the wiring, the log and the words of a server.
@NullMarked
package parley.server;

import org.jspecify.annotations.NullMarked;
