/// The lines of IRC: parsed, written, escaped and compared. A leaf for whoever speaks IRC, as a
/// server or as a client.
@NullMarked
package parley.irc;

import org.jspecify.annotations.NullMarked;
