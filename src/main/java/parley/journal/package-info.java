/// What happened, in one order, on disk before anyone is told; and the reading of it.
@NullMarked
package parley.journal;

import org.jspecify.annotations.NullMarked;
