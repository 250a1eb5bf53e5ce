/// The state of the chat, changed by facts only, and the policy of who may do what.
@NullMarked
package parley.core.state;

import org.jspecify.annotations.NullMarked;
