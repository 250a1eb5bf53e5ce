/// Identities: small values that name users, rooms, sessions and messages.
@NullMarked
package parley.core.id;

import org.jspecify.annotations.NullMarked;
