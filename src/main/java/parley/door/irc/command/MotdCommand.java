package parley.door.irc.command;

import java.util.List;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Shows the message of the day.
record MotdCommand(Form form) implements IrcCommand {
  MotdCommand() {
    this(new Form("MOTD", 0, "", "shows the message of the day"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (Servers.isThis(message.param(0), reply)) {
      say(reply);
    }
  }

  /// The message, or that there is none.
  static void say(Reply reply) {
    List<String> motd = reply.shared().info().motd();
    if (motd.isEmpty()) {
      reply.numeric(Numeric.ERR_NOMOTD, "There is no message of the day");
      return;
    }
    String name = reply.shared().info().name();
    reply.numeric(Numeric.RPL_MOTDSTART, "- " + name + " Message of the day -");
    motd.forEach(line -> reply.numeric(Numeric.RPL_MOTD, "- " + line));
    reply.numeric(Numeric.RPL_ENDOFMOTD, "End of the message of the day");
  }
}
