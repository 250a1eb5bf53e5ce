/// Tests of the IRC door.
@NullMarked
package parley.door.irc.command;

import org.jspecify.annotations.NullMarked;
