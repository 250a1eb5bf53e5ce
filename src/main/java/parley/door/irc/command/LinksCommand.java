package parley.door.irc.command;

import parley.core.name.Glob;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Lists the servers of the network: this one.
record LinksCommand(Form form) implements IrcCommand {
  LinksCommand() {
    this(new Form("LINKS", 0, "[<mask>]", "lists the servers of the network"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    IrcInfo info = reply.shared().info();
    int last = message.params().size() - 1;
    String mask = last < 0 ? "*" : message.param(last);
    if (Glob.matches(mask, info.name())) {
      reply.numeric(Numeric.RPL_LINKS, info.name(), info.name(), "0 " + info.description());
    }
    reply.numeric(Numeric.RPL_ENDOFLINKS, "*", "End of LINKS list");
  }
}
