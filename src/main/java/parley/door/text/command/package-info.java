/// What people can type after a slash: one file per command, and the table of all of them.
@NullMarked
package parley.door.text.command;

import org.jspecify.annotations.NullMarked;
