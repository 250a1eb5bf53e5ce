package parley.door.irc.talk;

/// How a client that is gone is noticed, and what becomes of its place.
///
/// @param afterMillis of silence the server asks whether it is there
/// @param answerMillis later it is gone if nothing has come
/// @param heldMillis for which the place of a client that was cut off is held, if it can come back
///   for it (draft/resume); 0: it cannot
public record IrcPings(long afterMillis, long answerMillis, long heldMillis) {
  /// Within four minutes; held for as long as a page takes to load anew on a slow line.
  public static final IrcPings DEFAULT = new IrcPings(120_000, 120_000, 20_000);
}
