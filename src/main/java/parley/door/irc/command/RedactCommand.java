package parley.door.irc.command;

import parley.core.command.Delete;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Takes a message back (draft/message-redaction).
record RedactCommand(Form form) implements IrcCommand {
  private static final MessageSought.Codes CODES =
      new MessageSought.Codes(
          "UNKNOWN_MSGID", "REDACT_FORBIDDEN", "You may not delete that message");

  RedactCommand() {
    this(new Form("REDACT", 2, "<target> <msgid> [<reason>]", "takes a message back"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (!reply.talk().has(Capability.DRAFT_MESSAGE_REDACTION)) {
      reply.numeric(Numeric.ERR_UNKNOWNCOMMAND, "REDACT", "It needs draft/message-redaction");
      return;
    }
    String reason = message.params().size() > 2 ? message.param(2) : "";
    var sought = new MessageSought(reply, message.param(0), message.param(1), CODES);
    sought.find(found -> reply.order(new Delete(found, reason), _ -> {}, sought::refused));
  }
}
