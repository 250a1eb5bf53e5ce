/// One thread that takes a batch of requests, decides, has it stored, and only then lets it be
/// told.
@NullMarked
package parley.engine;

import org.jspecify.annotations.NullMarked;
