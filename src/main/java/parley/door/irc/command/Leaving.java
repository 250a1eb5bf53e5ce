package parley.door.irc.command;

import parley.door.irc.talk.Reply;

/// The end of a connection, from this side.
final class Leaving {
  private Leaving() {}

  /// Says why, as the answer to what was asked, and closes.
  static void close(Reply reply, String words) {
    reply.talk().error(words, reply.takeLabel());
    reply.talk().connection().close();
  }
}
