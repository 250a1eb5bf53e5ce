/// Tests of the load generator.
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
