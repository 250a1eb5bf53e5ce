package parley.door.irc.command;

import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Lets clients know something (IRCv3 message-tags): that somebody is typing, say.
record TagmsgCommand(Form form) implements IrcCommand {
  TagmsgCommand() {
    this(new Form("TAGMSG", 0, "<target>[,<target>...]", "sends tags without words"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (!reply.talk().has(Capability.MESSAGE_TAGS)) {
      reply.numeric(Numeric.ERR_UNKNOWNCOMMAND, "TAGMSG", "It needs message-tags");
    } else if (message.param(0).isEmpty()) {
      reply.needsMore();
    } else {
      new Sending(message, reply, false).tags(message.param(0));
    }
  }
}
