package parley.door.irc.command;

import parley.core.event.Right;
import parley.core.query.MayOperate;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Stops the server in good order: everybody is told so, and all that was said is stored.
record DieCommand(Form form) implements IrcCommand {
  DieCommand() {
    this(new Form("DIE", 0, "", "stops the server (operators)"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    reply.query(
        new MayOperate(Right.DIE), _ -> reply.shared().steering().stop(reply.talk().face().mask()));
  }
}
