package parley.door.irc.command;

import parley.core.command.SetAway;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Goes away for a while, or is back. With draft/pre-away that can be said before the end of
/// registration.
record AwayCommand(Form form) implements IrcCommand {
  AwayCommand() {
    this(new Form("AWAY", 0, "[:<message>]", "says that you are away, or back"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (reply.talk().isRegistered()) {
      set(message.param(0), reply);
    } else if (reply.talk().has(Capability.DRAFT_PRE_AWAY)) {
      reply.talk().registration().away(message.param(0));
      say(message.param(0), reply);
    } else {
      reply.numeric(Numeric.ERR_NOTREGISTERED, "You have not registered");
    }
  }

  private static void set(String words, Reply reply) {
    reply.order(new SetAway(words), _ -> say(words, reply));
  }

  private static void say(String words, Reply reply) {
    if (words.isEmpty()) {
      reply.numeric(Numeric.RPL_UNAWAY, "You are no longer marked as being away");
    } else {
      reply.numeric(Numeric.RPL_NOWAWAY, "You have been marked as being away");
    }
  }
}
