package parley.door.irc.command;

import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Says the password of the server, before anything else.
record PassCommand(Form form) implements IrcCommand {
  PassCommand() {
    this(new Form("PASS", 1, "<password>", "says the password of the server, at the beginning"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (reply.talk().isRegistered()) {
      reply.numeric(Numeric.ERR_ALREADYREGISTERED, "You may not reregister");
    } else if (message.param(0).isEmpty()) {
      reply.needsMore();
    } else {
      reply.talk().registration().password(message.param(0));
    }
  }
}
