/// The load generator behind `parley bench`: many clients on one thread, what they count, and the
/// report of it. It knows a server from outside only, as any client does.
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
