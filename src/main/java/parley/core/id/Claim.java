package parley.core.id;

/// That a door has checked somebody's password or certificate and found them to own an account.
///
/// @param account whose it is
/// @param version of the proof that was checked: a claim made before the password changed is none
public record Claim(AccountId account, long version) {}
