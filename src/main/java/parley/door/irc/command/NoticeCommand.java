package parley.door.irc.command;

import parley.core.event.Manner;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Says something as programs do. Nothing is said of what goes wrong with it (RFC 1459 section
/// 4.4.2).
record NoticeCommand(Form form) implements IrcCommand {
  NoticeCommand() {
    this(new Form("NOTICE", 0, "<target>[,<target>...] :<text>", "says something as a program"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (!message.param(1).isEmpty()) {
      new Sending(message, reply, true).words(message.param(0), Manner.NOTICE, message.param(1));
    }
  }
}
