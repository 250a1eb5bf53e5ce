package parley.core.event;

import java.util.List;
import parley.core.id.AccountId;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user has proved to own an account.
///
/// @param user who
/// @param nick the user's name
/// @param account which account
/// @param name the account's name
/// @param rooms where the user is
public record LoggedIn(UserId user, Nick nick, AccountId account, Nick name, List<RoomId> rooms)
    implements AccountEvent {}
