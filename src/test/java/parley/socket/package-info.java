/// Tests over real sockets: a client that reads with a deadline.
@NullMarked
package parley.socket;

import org.jspecify.annotations.NullMarked;
