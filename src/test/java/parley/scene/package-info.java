/// Scenes: who types, who sees what, across doors. The format is in `src/test/scenes/README.md`.
@NullMarked
package parley.scene;

import org.jspecify.annotations.NullMarked;
