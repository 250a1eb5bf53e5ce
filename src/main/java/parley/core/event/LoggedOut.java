package parley.core.event;

import java.util.List;
import parley.core.id.AccountId;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user is no longer logged in, and still on the server.
///
/// @param user who
/// @param nick the user's name
/// @param account the account it was
/// @param name the account's name
/// @param rooms where the user is
public record LoggedOut(UserId user, Nick nick, AccountId account, Nick name, List<RoomId> rooms)
    implements AccountEvent {}
