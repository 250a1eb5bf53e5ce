/// Tests of the configuration file.
@NullMarked
package parley.server.config;

import org.jspecify.annotations.NullMarked;
