/// Whole runs of the server in one thread, on a clock, a disk and people that a seed decides: what
/// must always hold is checked after every step.
@NullMarked
package parley.sim;

import org.jspecify.annotations.NullMarked;
