/// Parley, a chat server that everybody can join with what they already have.
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
