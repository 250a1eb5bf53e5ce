package parley.door.irc;

import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Door;
import parley.door.Lines;
import parley.door.irc.talk.IrcShared;

/// The door for IRC clients.
public final class IrcDoor implements Door {
  private final IrcShared shared;

  /// A door that shares what all IRC ports of a server do.
  public IrcDoor(IrcShared shared) {
    this.shared = shared;
  }

  @Override
  public Conversation open(Connection connection) {
    return new IrcConversation(shared, connection);
  }

  @Override
  public Lines lines() {
    return Lines.IRC;
  }
}
