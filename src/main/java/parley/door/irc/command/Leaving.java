package parley.door.irc.command;

import parley.door.irc.talk.Talk;

/// The end of a connection, from this side.
final class Leaving {
  private Leaving() {}

  /// Says why, and closes.
  static void close(Talk talk, String words) {
    talk.error(words);
    talk.connection().close();
  }
}
