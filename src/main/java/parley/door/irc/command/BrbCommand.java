package parley.door.irc.command;

import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Would leave for a moment (draft/resume). Nobody needs to say so here: the place of a client that
/// closes its connection without a word is held anyway.
record BrbCommand(Form form) implements IrcCommand {
  BrbCommand() {
    this(new Form("BRB", 0, "[:<reason>]", "is not needed: close the connection, and RESUME"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    reply.fail("CANNOT_BRB", "Just close the connection and come back with RESUME");
  }
}
