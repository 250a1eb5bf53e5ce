/// What happened: every fact that can be journaled and heard.
@NullMarked
package parley.core.event;

import org.jspecify.annotations.NullMarked;
