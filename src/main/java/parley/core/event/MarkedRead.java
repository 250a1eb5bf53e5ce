package parley.core.event;

import org.jspecify.annotations.Nullable;
import parley.core.id.AccountId;
import parley.core.id.UserId;

/// A user has read a conversation up to a moment.
///
/// @param user who
/// @param account the account that remembers it; null when the user is not logged in and it is
///   remembered for as long as the user is here
/// @param room whether the conversation is a room's, not one with another user
/// @param name of the room or the other user, as typed
/// @param key the folded form of that name
/// @param atMillis everything up to here is read, milliseconds since 1970; only ever rises
public record MarkedRead(
    UserId user, @Nullable AccountId account, boolean room, String name, String key, long atMillis)
    implements AccountEvent {}
