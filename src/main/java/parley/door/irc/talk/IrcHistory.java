package parley.door.irc.talk;

/// How much of the past clients are given.
///
/// @param pageMax messages that one `CHATHISTORY` gives at most; 0: none, and it is not offered
/// @param replayOnJoin messages shown on joining to clients that know times but cannot ask; 0: none
public record IrcHistory(int pageMax, int replayOnJoin) {
  /// What suits a small public server.
  public static final IrcHistory DEFAULT = new IrcHistory(100, 20);
}
