package parley.core.event;

import parley.core.id.AccountId;
import parley.core.name.Nick;

/// An account has another password.
///
/// @param account which
/// @param name its name
/// @param secret what the password is checked against from now on
public record SecretChanged(AccountId account, Nick name, Secret secret) implements AccountEvent {}
