/// Names that people choose, checked and folded at the edge.
@NullMarked
package parley.core.name;

import org.jspecify.annotations.NullMarked;
