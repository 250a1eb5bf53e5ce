package parley.door.irc.command;

import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Tells about the server.
record InfoCommand(Form form) implements IrcCommand {
  InfoCommand() {
    this(new Form("INFO", 0, "", "tells about the server"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (Servers.isThis(message.param(0), reply)) {
      IrcInfo info = reply.shared().info();
      reply.numeric(Numeric.RPL_INFO, "Parley " + info.version() + ", a chat server");
      reply.numeric(Numeric.RPL_INFO, info.name() + ": " + info.description());
      reply.numeric(Numeric.RPL_INFO, "Everybody is in the same rooms: IRC, terminals, programs");
      reply.numeric(Numeric.RPL_INFO, "Started " + reply.shared().started());
      reply.numeric(Numeric.RPL_ENDOFINFO, "End of INFO list");
    }
  }
}
