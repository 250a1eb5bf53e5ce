/// The whole program as a process of its own, met from outside through its ports.
@NullMarked
package parley.endtoend;

import org.jspecify.annotations.NullMarked;
