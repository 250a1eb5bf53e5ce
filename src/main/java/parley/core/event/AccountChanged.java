package parley.core.event;

import parley.core.id.AccountId;
import parley.core.name.Nick;

/// Something about an account is different, other than its password.
///
/// @param account which
/// @param name its name
/// @param setting how it is from now on
public record AccountChanged(AccountId account, Nick name, AccountSetting setting)
    implements AccountEvent {}
