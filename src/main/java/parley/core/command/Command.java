package parley.core.command;

/// Something that may change the chat: plain data, complete in itself, and the rule that decides
/// it.
///
/// A rule reads the state and adds facts to the [Decision]; it changes nothing. Names in it are
/// checked and folded, and nothing in it is secret.
public sealed interface Command
    permits BeginEpoch,
        Tick,
        Enter,
        Attach,
        Announce,
        Quit,
        Join,
        Leave,
        ReturnToLobby,
        Say,
        Whisper,
        ChangeNick,
        SetTopic,
        SetAway,
        Signal,
        React,
        Edit,
        Delete,
        AccountCommand,
        UserCommand,
        ChangeRoomModes,
        Ban,
        Unban,
        Kick,
        Invite,
        RenameRoom,
        RegisterRoom,
        TakeRoom {
  /// What this comes to, for who asks in `decision`.
  Outcome decide(Decision decision);
}
