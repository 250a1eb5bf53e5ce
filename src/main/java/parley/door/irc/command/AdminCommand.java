package parley.door.irc.command;

import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Says who looks after the server.
record AdminCommand(Form form) implements IrcCommand {
  AdminCommand() {
    this(new Form("ADMIN", 0, "", "says what is known of who looks after the server"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (Servers.isThis(message.param(0), reply)) {
      IrcInfo info = reply.shared().info();
      reply.numeric(Numeric.RPL_ADMINME, info.name(), "Administrative info");
      reply.numeric(Numeric.RPL_ADMINLOC1, info.network());
      reply.numeric(Numeric.RPL_ADMINLOC2, info.description());
      reply.numeric(
          Numeric.RPL_ADMINEMAIL,
          info.contact().isEmpty() ? "Ask an operator of the server" : info.contact());
    }
  }
}
