package parley.door.irc.command;

import parley.core.command.Wallops;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Says something to all who want to hear operators.
record WallopsCommand(Form form) implements IrcCommand {
  WallopsCommand() {
    this(new Form("WALLOPS", 1, ":<text>", "says something to all who set +w (operators)"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    reply.order(new Wallops(message.param(0)));
  }
}
