/// Passwords and proofs of who somebody is: hashing, SASL mechanisms, guesses counted. A leaf:
/// knows nothing of the chat.
@NullMarked
package parley.account;

import org.jspecify.annotations.NullMarked;
