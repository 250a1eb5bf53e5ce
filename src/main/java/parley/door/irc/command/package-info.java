/// IRC's commands, one file each, and their table.
@NullMarked
package parley.door.irc.command;

import org.jspecify.annotations.NullMarked;
