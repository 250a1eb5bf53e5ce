package parley.door.irc.command;

import parley.core.command.Kill;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Puts somebody off the server: for operators.
record KillCommand(Form form) implements IrcCommand {
  KillCommand() {
    this(new Form("KILL", 1, "<nick> [:<reason>]", "puts somebody off the server (operators)"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String nick = message.param(0);
    reply.order(new Kill(nick, Proving.key(nick, reply), message.param(1)));
  }
}
