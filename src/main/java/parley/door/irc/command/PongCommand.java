package parley.door.irc.command;

import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Answers the server's own question whether the client is there.
record PongCommand(Form form) implements IrcCommand {
  PongCommand() {
    this(new Form("PONG", 0, "<token>", "answers a PING of the server"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    // that anything came is all there is to know
  }
}
