/// The door for IRC clients: connections that speak IRC with the extensions of IRCv3. What is
/// supported is written down in `docs/protocol/irc.md`.
@NullMarked
package parley.door.irc;

import org.jspecify.annotations.NullMarked;
