package parley.door.irc.command;

import java.time.Duration;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Tells numbers about the server: how long it has been up, and nothing that is not everybody's.
record StatsCommand(Form form) implements IrcCommand {
  StatsCommand() {
    this(new Form("STATS", 1, "u", "says how long the server has been up"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String letter = message.param(0).isEmpty() ? "*" : message.param(0).substring(0, 1);
    if (letter.equals("u")) {
      Duration up = Duration.between(reply.shared().started(), reply.shared().now());
      reply.numeric(
          Numeric.RPL_STATSUPTIME,
          "Server up %d days %d:%02d:%02d"
              .formatted(up.toDays(), up.toHoursPart(), up.toMinutesPart(), up.toSecondsPart()));
    }
    reply.numeric(Numeric.RPL_ENDOFSTATS, letter, "End of STATS report");
  }
}
