/// Tests of the IRC door.
@NullMarked
package parley.door.irc;

import org.jspecify.annotations.NullMarked;
