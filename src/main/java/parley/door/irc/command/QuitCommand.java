package parley.door.irc.command;

import parley.core.command.Quit;
import parley.core.event.Departure;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Talk;
import parley.engine.Ask;
import parley.irc.IrcMessage;

/// Leaves the server.
record QuitCommand(Form form) implements IrcCommand {
  QuitCommand() {
    this(new Form("QUIT", 0, "[:<reason>]", "leaves the server"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    Talk talk = reply.talk();
    talk.leave();
    String words = message.param(0).isEmpty() ? "Quit" : "Quit: " + message.param(0);
    reply.ask(
        new Ask.Order(new Quit(Departure.QUIT, message.param(0))),
        (_, _) -> Leaving.close(reply, "Closing link: " + words));
  }
}
