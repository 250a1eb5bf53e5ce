package parley.core.event;

/// Something about a user, or a room, is different that others may want to know.
public sealed interface UserEvent extends Event
    permits RealnameChanged,
        HostChanged,
        UserModesChanged,
        BecameOperator,
        Accepted,
        Killed,
        Walloped,
        MetadataChanged {}
