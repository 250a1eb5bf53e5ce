package parley.door.irc.command;

import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Asks whether the server is there.
record PingCommand(Form form) implements IrcCommand {
  PingCommand() {
    this(new Form("PING", 0, "<token>", "asks whether the server is there"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (message.params().isEmpty()) {
      reply.needsMore();
    } else if (message.param(0).isEmpty()) {
      reply.numeric(Numeric.ERR_NOORIGIN, "No origin specified");
    } else {
      reply.server("PONG", reply.shared().info().name(), message.param(0));
    }
  }
}
