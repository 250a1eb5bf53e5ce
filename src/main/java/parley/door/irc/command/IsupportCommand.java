package parley.door.irc.command;

import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Says what the server can, before the end of registration too (draft/extended-isupport).
record IsupportCommand(Form form) implements IrcCommand {
  IsupportCommand() {
    this(new Form("ISUPPORT", 0, "", "says what the server can"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (!reply.talk().has(Capability.DRAFT_EXTENDED_ISUPPORT)) {
      reply.numeric(Numeric.ERR_UNKNOWNCOMMAND, "ISUPPORT", "It needs draft/extended-isupport");
      return;
    }
    String batch = reply.begin("draft/isupport");
    reply.within(batch, () -> Welcome.isupport(reply));
    reply.finish(batch);
  }
}
