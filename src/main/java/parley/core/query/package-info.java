/// Read-only questions to the core and the immutable views that answer them.
@NullMarked
package parley.core.query;

import org.jspecify.annotations.NullMarked;
