/// The network: from bytes on a socket to lines and back.
///
/// What comes in is hostile until shown otherwise: every buffer here has a limit, and a broken line
/// costs its sender one short answer and nobody else anything.
@NullMarked
package parley.net;

import org.jspecify.annotations.NullMarked;
