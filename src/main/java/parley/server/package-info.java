/// Puts a server together from its parts and runs it.
@NullMarked
package parley.server;

import org.jspecify.annotations.NullMarked;
