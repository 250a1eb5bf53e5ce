package parley.door.irc.command;

import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Says which program this is, and what it can.
record VersionCommand(Form form) implements IrcCommand {
  VersionCommand() {
    this(new Form("VERSION", 0, "", "says which program the server runs"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (Servers.isThis(message.param(0), reply)) {
      IrcInfo info = reply.shared().info();
      reply.numeric(Numeric.RPL_VERSION, Welcome.version(info), info.name(), info.description());
      Welcome.isupport(reply);
    }
  }
}
