/// Tests of the table of commands.
@NullMarked
package parley.door.text.command;

import org.jspecify.annotations.NullMarked;
