package parley.door.irc.command;

import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Usernames;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Says who the client's user is, at the beginning.
record UserCommand(Form form) implements IrcCommand {
  UserCommand() {
    this(new Form("USER", 4, "<username> 0 * :<realname>", "says who you are, at the beginning"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    var registration = reply.talk().registration();
    String realname = message.param(3);
    if (reply.talk().isRegistered() || registration.username() != null) {
      reply.numeric(Numeric.ERR_ALREADYREGISTERED, "You may not reregister");
    } else if (message.param(0).isEmpty() || realname.isBlank()) {
      reply.needsMore();
    } else {
      registration.user(Usernames.cleaned(message.param(0)), cut(realname, reply));
      Entering.tryIt(reply);
    }
  }

  private static String cut(String realname, Reply reply) {
    return Texts.cut(realname, reply.shared().bounds().realnameLength());
  }
}
