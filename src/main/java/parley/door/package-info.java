/// What every dialect shares: the conversation of one connection, and what is told on it.
@NullMarked
package parley.door;

import org.jspecify.annotations.NullMarked;
