package parley.core.event;

/// Something that happened to an account or to somebody's being logged in.
public sealed interface AccountEvent extends Event
    permits AccountRegistered,
        AccountChanged,
        AccountDeleted,
        SecretChanged,
        LoggedIn,
        LoggedOut,
        MarkedRead {}
