/// The client's side of IRC: connections that cut lines, and a client that speaks messages. The
/// load generator, tests and clients for people share it.
@NullMarked
package parley.client;

import org.jspecify.annotations.NullMarked;
