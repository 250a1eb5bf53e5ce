/// Tests of what browsers get.
@NullMarked
package parley.door.web;

import org.jspecify.annotations.NullMarked;
