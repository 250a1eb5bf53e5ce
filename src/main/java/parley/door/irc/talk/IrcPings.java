package parley.door.irc.talk;

/// How a client that is gone is noticed.
///
/// @param afterMillis of silence the server asks whether it is there
/// @param answerMillis later it is gone if nothing has come
public record IrcPings(long afterMillis, long answerMillis) {
  /// Within four minutes.
  public static final IrcPings DEFAULT = new IrcPings(120_000, 120_000);
}
