/// What text may hold and how it is shown: emoji by name, and other people's text made safe for a
/// terminal.
@NullMarked
package parley.text;

import org.jspecify.annotations.NullMarked;
