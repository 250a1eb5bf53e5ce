package parley.client;

import parley.irc.IrcMessage;

/// Hears what an [IrcClient] hears, always on the thread of its loop.
public interface IrcListener {

  /// The server took the client in; the nick is settled.
  void registered(IrcClient client);

  /// A message came, of any kind but PING, which the client answers itself.
  void heard(IrcClient client, IrcMessage message);

  /// There is no connection, or none any more.
  ///
  /// @param why in words
  void ended(String why);
}
