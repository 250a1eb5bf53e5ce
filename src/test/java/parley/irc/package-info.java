/// Tests of how the lines of IRC are read and written.
@NullMarked
package parley.irc;

import org.jspecify.annotations.NullMarked;
