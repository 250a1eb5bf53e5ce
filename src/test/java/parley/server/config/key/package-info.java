/// Tests of the keys and their values.
@NullMarked
package parley.server.config.key;

import org.jspecify.annotations.NullMarked;
