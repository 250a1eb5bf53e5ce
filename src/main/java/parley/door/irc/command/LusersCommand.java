package parley.door.irc.command;

import parley.core.query.Answer;
import parley.core.query.HowMany;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Says how many are here.
record LusersCommand(Form form) implements IrcCommand {
  LusersCommand() {
    this(new Form("LUSERS", 0, "", "says how many users and channels there are"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    say(reply);
  }

  /// The numbers.
  static void say(Reply reply) {
    reply.query(
        new HowMany(),
        answer -> {
          if (answer instanceof Answer.Counts counts) {
            say(reply, counts);
          }
        });
  }

  private static void say(Reply reply, Answer.Counts counts) {
    String users = Integer.toString(counts.users());
    String most = Integer.toString(reply.shared().mostUsers(counts.users()));
    int visible = counts.users() - counts.invisible();
    reply.numeric(
        Numeric.RPL_LUSERCLIENT,
        "There are " + visible + " users and " + counts.invisible() + " invisible on 1 servers");
    reply.numeric(
        Numeric.RPL_LUSEROP, Integer.toString(counts.operators()), "IRC Operators online");
    reply.numeric(
        Numeric.RPL_LUSERUNKNOWN,
        Integer.toString(reply.shared().unregistered()),
        "unregistered connections");
    reply.numeric(Numeric.RPL_LUSERCHANNELS, Integer.toString(counts.rooms()), "channels formed");
    reply.numeric(Numeric.RPL_LUSERME, "I have " + users + " clients and 0 servers");
    reply.numeric(
        Numeric.RPL_LOCALUSERS, users, most, "Current local users " + users + ", max " + most);
    reply.numeric(
        Numeric.RPL_GLOBALUSERS, users, most, "Current global users " + users + ", max " + most);
  }
}
