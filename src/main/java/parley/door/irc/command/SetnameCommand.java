package parley.door.irc.command;

import parley.core.command.SetRealname;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Takes another real name (IRCv3 setname).
record SetnameCommand(Form form) implements IrcCommand {
  SetnameCommand() {
    this(new Form("SETNAME", 1, ":<realname>", "gives you another real name"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String realname = message.param(0);
    if (realname.isBlank()
        || realname.codePointCount(0, realname.length())
            > reply.shared().bounds().realnameLength()) {
      reply.fail("INVALID_REALNAME", "Real name is not valid");
    } else {
      reply.order(new SetRealname(realname));
    }
  }
}
