/// Tests of the command line.
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
