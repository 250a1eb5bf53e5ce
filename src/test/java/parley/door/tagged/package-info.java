/// Tests of the tagged door.
@NullMarked
package parley.door.tagged;

import org.jspecify.annotations.NullMarked;
