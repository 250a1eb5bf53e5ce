/// Tests of the house itself: who may know whom, and how long things may be.
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
