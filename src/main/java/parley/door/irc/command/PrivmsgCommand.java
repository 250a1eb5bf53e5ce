package parley.door.irc.command;

import java.util.List;
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
    if (message.param(0).isEmpty()) {
      reply.numeric(Numeric.ERR_NORECIPIENT, "No recipient given (PRIVMSG)");
    } else if (message.param(1).isEmpty()) {
      reply.numeric(Numeric.ERR_NOTEXTTOSEND, "No text to send");
    } else if (message.param(0).equalsIgnoreCase(NickServ.NAME)) {
      new NickServ(reply).hear(List.of(message.param(1).trim().split(" +", -1)));
    } else {
      new Sending(message, reply, false).words(message.param(0), Manner.MESSAGE, message.param(1));
    }
  }
}
