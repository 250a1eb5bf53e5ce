package parley.door.irc.command;

import parley.core.command.ChangeNick;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Takes a name, or another one.
record NickCommand(Form form) implements IrcCommand {
  NickCommand() {
    this(new Form("NICK", 0, "<nick>", "takes a name, or another one"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String typed = message.param(0);
    if (typed.isEmpty()) {
      reply.numeric(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given");
      return;
    }
    switch (reply.shared().names().nick(typed)) {
      case Names.Checked.Fine<Nick>(Nick nick) -> take(nick, reply);
      case Names.Checked.Wrong<Nick>(var problem) ->
          reply.numeric(Numeric.ERR_ERRONEUSNICKNAME, typed, "Not a nickname: " + problem.reason());
    }
  }

  private static void take(Nick nick, Reply reply) {
    if (reply.talk().isRegistered()) {
      reply.order(new ChangeNick(nick));
    } else {
      reply.talk().registration().nick(nick);
      Entering.tryIt(reply);
    }
  }
}
