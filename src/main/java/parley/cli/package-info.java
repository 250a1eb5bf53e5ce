/// The command line: `Main` and one class per command.
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
