/// Tests of what text may hold and how it is shown.
@NullMarked
package parley.text;

import org.jspecify.annotations.NullMarked;
