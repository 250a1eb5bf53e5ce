/// What IRC's commands stand on: one client's talk, the reply to one line, how facts look to
/// clients.
@NullMarked
package parley.door.irc.talk;

import org.jspecify.annotations.NullMarked;
