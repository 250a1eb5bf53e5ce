/// Tests of the files that people send each other.
@NullMarked
package parley.files;

import org.jspecify.annotations.NullMarked;
