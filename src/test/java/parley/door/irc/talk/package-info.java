/// Tests of the IRC door.
@NullMarked
package parley.door.irc.talk;

import org.jspecify.annotations.NullMarked;
