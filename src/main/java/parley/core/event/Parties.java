package parley.core.event;

import parley.core.id.UserId;

/// Whose conversation a private message belongs to: each by the account they were logged in to, or
/// else as the user they were. A guest who is gone takes what was theirs along; whoever logs in
/// again finds it.
///
/// Accounts and users have their ids from the same order, so that one is never taken for the other.
///
/// @param from who said it
/// @param to whom
public record Parties(UserId from, UserId to) {}
