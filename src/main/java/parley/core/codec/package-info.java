/// Canonical bytes: the same values always make the same bytes, on every machine.
@NullMarked
package parley.core.codec;

import org.jspecify.annotations.NullMarked;
