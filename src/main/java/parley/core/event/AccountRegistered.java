package parley.core.event;

import parley.core.id.AccountId;
import parley.core.name.Nick;

/// There is an account more.
///
/// @param account its id; its value is the sequence of this fact
/// @param name its name, a nick that nobody else can have from now on
/// @param secret what its password is checked against
/// @param mail an address its owner has given, unchecked; empty for none
/// @param alwaysOn whether its owner stays present with no session
public record AccountRegistered(
    AccountId account, Nick name, Secret secret, String mail, boolean alwaysOn)
    implements AccountEvent {}
