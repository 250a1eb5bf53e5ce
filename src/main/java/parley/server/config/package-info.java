/// The configuration file: its sections as records, the reader that names every error, and the
/// reference made from them.
@NullMarked
package parley.server.config;

import org.jspecify.annotations.NullMarked;
