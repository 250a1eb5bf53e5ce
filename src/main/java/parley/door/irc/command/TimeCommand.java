package parley.door.irc.command;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Says what time it is here.
record TimeCommand(Form form) implements IrcCommand {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  TimeCommand() {
    this(new Form("TIME", 0, "", "says what time it is at the server"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (Servers.isThis(message.param(0), reply)) {
      Instant now = reply.shared().now();
      reply.numeric(Numeric.RPL_TIME, reply.shared().info().name(), FORMAT.format(now));
    }
  }
}
