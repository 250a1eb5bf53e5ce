package parley.door.irc.command;

import parley.core.command.ChangeHost;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Has somebody seen as coming from elsewhere: for operators.
record ChghostCommand(Form form) implements IrcCommand {
  /// What a host may look like: as names of machines do, at most 63 characters.
  private static final String HOST = "[A-Za-z0-9](?:[A-Za-z0-9./_-]{0,61}[A-Za-z0-9])?";

  ChghostCommand() {
    this(new Form("CHGHOST", 2, "<nick> <host>", "gives somebody another host (operators)"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String nick = message.param(0);
    String host = message.param(1);
    if (host.matches(HOST)) {
      reply.order(new ChangeHost(nick, Proving.key(nick, reply), host));
    } else {
      reply.fail("INVALID_HOST", "A host has letters, digits, dots and hyphens", host);
    }
  }
}
