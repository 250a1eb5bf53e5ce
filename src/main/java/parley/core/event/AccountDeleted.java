package parley.core.event;

import parley.core.id.AccountId;
import parley.core.name.Nick;

/// An account is no more, and its name is free. Its owner has been logged out before.
///
/// @param account which
/// @param name its name
public record AccountDeleted(AccountId account, Nick name) implements AccountEvent {}
