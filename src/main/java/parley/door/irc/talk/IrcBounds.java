package parley.door.irc.talk;

/// The limits that clients are told in `ISUPPORT`, and that the door holds them to.
///
/// @param nickLength characters of a nick
/// @param channelLength characters of a room's name, with its `#`
/// @param topicLength characters of a topic
/// @param kickLength characters of a kick's reason
/// @param awayLength characters of an away message
/// @param realnameLength characters of a real name: it is shown in lists
/// @param channelsPerUser rooms that one user may be in
/// @param listModes entries of a list that a room keeps
/// @param monitor names that one client may watch: bounds what a name's coming costs
/// @param whowas users gone that are remembered
/// @param metadata what users and rooms may say of themselves
/// @param targets receivers of one command: bounds what one line costs
/// @param multiline messages of several lines
public record IrcBounds(
    int nickLength,
    int channelLength,
    int topicLength,
    int kickLength,
    int awayLength,
    int realnameLength,
    int channelsPerUser,
    int listModes,
    int monitor,
    int whowas,
    int targets,
    Metadata metadata,
    Multiline multiline) {
  /// Messages of several lines (draft/multiline).
  ///
  /// @param bytes of all the lines of one message: what is stored of one
  /// @param lines of one message: a screenful
  public record Multiline(int bytes, int lines) {}

  /// What users and rooms may say of themselves (draft/metadata).
  ///
  /// @param offered whether they may at all
  /// @param beforeConnect whether before registration is complete
  /// @param keys entries of one user or room
  /// @param subscriptions keys whose changes one client hears of
  /// @param valueBytes bytes of one value
  public record Metadata(
      boolean offered, boolean beforeConnect, int keys, int subscriptions, int valueBytes) {}

  /// With what of others may change while the server runs: what this door alone looks at.
  IrcBounds with(IrcBounds other) {
    return new IrcBounds(
        nickLength,
        channelLength,
        topicLength,
        kickLength,
        awayLength,
        realnameLength,
        channelsPerUser,
        listModes,
        other.monitor,
        whowas,
        other.targets,
        metadata,
        multiline);
  }

  /// What suits a small public server.
  public static final IrcBounds DEFAULT =
      new IrcBounds(
          32,
          64,
          390,
          390,
          200,
          128,
          100,
          100,
          100,
          100,
          4,
          new Metadata(true, true, 100, 100, 1024),
          new Multiline(4_096, 32));
}
