/// Tests of what every dialect shares.
@NullMarked
package parley.door;

import org.jspecify.annotations.NullMarked;
