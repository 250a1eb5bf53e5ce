/// What a key of the configuration file is: its name, the values it may have, its default and its
/// meaning.
@NullMarked
package parley.server.config.key;

import org.jspecify.annotations.NullMarked;
