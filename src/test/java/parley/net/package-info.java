/// Tests of the network's parts, on virtual time.
@NullMarked
package parley.net;

import org.jspecify.annotations.NullMarked;
