package parley.door.irc.command;

import parley.core.query.Answer;
import parley.core.query.HowMany;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Draws the network: this server.
record MapCommand(Form form) implements IrcCommand {
  MapCommand() {
    this(new Form("MAP", 0, "", "draws the servers of the network"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    reply.query(
        new HowMany(),
        answer -> {
          if (answer instanceof Answer.Counts counts) {
            String name = reply.shared().info().name();
            reply.numeric(Numeric.RPL_MAP, name + " (" + counts.users() + " users)");
          }
          reply.numeric(Numeric.RPL_MAPEND, "End of MAP");
        });
  }
}
