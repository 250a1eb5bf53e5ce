package parley.door.irc.command;

import java.time.Instant;
import java.util.List;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.WhoWas;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Asks who was called so and is gone.
record WhowasCommand(Form form) implements IrcCommand {
  WhowasCommand() {
    this(new Form("WHOWAS", 0, "<nick> [<count>]", "asks who was called so and is gone"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String nick = message.param(0);
    if (nick.isEmpty()) {
      reply.numeric(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given");
      return;
    }
    reply.then(() -> show(nick, count(message.param(1)), reply));
  }

  /// RFC 2812 section 3.6.3: without a positive count all are shown.
  private static int count(String typed) {
    int count = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    return count == 0 ? Integer.MAX_VALUE : count;
  }

  private static void show(String nick, int count, Reply reply) {
    List<WhoWas.Gone> found = reply.shared().whoWas().named(Proving.key(nick, reply), count);
    if (found.isEmpty()) {
      reply.numeric(Numeric.ERR_WASNOSUCHNICK, nick, "There was no such nickname");
    }
    for (WhoWas.Gone gone : found) {
      String shown = gone.nick().shown();
      reply.numeric(
          Numeric.RPL_WHOWASUSER, shown, gone.username(), gone.host(), "*", gone.realname());
      reply.numeric(
          Numeric.RPL_WHOISSERVER,
          shown,
          reply.shared().info().name(),
          Instant.ofEpochMilli(gone.atMillis()).toString());
    }
    reply.numeric(Numeric.RPL_ENDOFWHOWAS, nick, "End of WHOWAS");
  }
}
