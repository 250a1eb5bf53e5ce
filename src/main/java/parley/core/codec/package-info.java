/// Canonical bytes of events, commands and the whole state: for the journal, the digest and a log.
@NullMarked
package parley.core.codec;

import org.jspecify.annotations.NullMarked;
