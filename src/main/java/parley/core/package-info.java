/// The chat as a pure state machine: commands in, facts out, no clock, no chance, no I/O.
@NullMarked
package parley.core;

import org.jspecify.annotations.NullMarked;
