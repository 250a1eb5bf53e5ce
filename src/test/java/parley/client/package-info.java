/// Tests of the client's side of IRC.
@NullMarked
package parley.client;

import org.jspecify.annotations.NullMarked;
