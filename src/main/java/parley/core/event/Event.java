package parley.core.event;

/// Something that happened. Every event carries what its hearers need to be told, so that no door
/// ever asks the core.
///
/// Sealed on purpose: a new event breaks the build of every door, codec and roster that does not
/// know it yet.
public sealed interface Event
    permits EpochBegan,
        UserEntered,
        UserAnnounced,
        SessionAttached,
        SessionDetached,
        SessionMoved,
        UserLeft,
        RoomJoined,
        RoomLeft,
        NickChanged,
        TopicChanged,
        RoomModesChanged,
        Kicked,
        Invited,
        RoomRenamed,
        RoomRegistered,
        AwayChanged,
        Said,
        AccountEvent,
        UserEvent,
        Whispered,
        Signalled,
        Reacted,
        Edited,
        Deleted {}
