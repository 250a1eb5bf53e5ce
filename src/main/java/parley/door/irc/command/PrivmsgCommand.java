package parley.door.irc.command;

import parley.core.event.Manner;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Says something in rooms or to people.
record PrivmsgCommand(Form form) implements IrcCommand {
  PrivmsgCommand() {
    this(new Form("PRIVMSG", 0, "<target>[,<target>...] :<text>", "says something"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    Service service = Services.named(message.param(0));
    if (message.param(0).isEmpty()) {
      reply.numeric(Numeric.ERR_NORECIPIENT, "No recipient given (PRIVMSG)");
    } else if (message.param(1).isEmpty()) {
      reply.numeric(Numeric.ERR_NOTEXTTOSEND, "No text to send");
    } else if (service != null) {
      Services.hear(service, message.param(1), reply);
    } else {
      new Sending(message, reply, false).words(message.param(0), Manner.MESSAGE, message.param(1));
    }
  }
}
