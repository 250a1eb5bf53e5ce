/// The tagged line protocol for programs: `TAG:part:text` in both directions, one line each. What
/// the lines are is written down in `docs/protocol/tagged.md`.
@NullMarked
package parley.door.tagged;

import org.jspecify.annotations.NullMarked;
