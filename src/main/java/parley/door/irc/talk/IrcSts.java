package parley.door.irc.talk;

/// That clients shall come with TLS from now on (IRCv3 strict transport security).
///
/// @param port where TLS is spoken; 0: nothing is said of it
/// @param durationSeconds for how long clients shall remember it
/// @param preload whether it may be written into clients' own lists
public record IrcSts(int port, long durationSeconds, boolean preload) {
  /// Nothing is said.
  public static final IrcSts OFF = new IrcSts(0, 0, false);

  /// What a client is told.
  ///
  /// @param secure whether it speaks TLS already
  public String value(boolean secure) {
    if (!secure) {
      return "port=" + port;
    }
    return "duration=" + durationSeconds + (preload ? ",preload" : "");
  }
}
