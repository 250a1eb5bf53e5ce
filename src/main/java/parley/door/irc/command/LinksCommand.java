package parley.door.irc.command;

import java.util.List;
import parley.core.name.Glob;
import parley.core.query.Answer;
import parley.core.query.Find;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Lists the servers of the network to operators: this one. To others the list is empty, as on most
/// networks: they have no use for it, and whoever attacks a network has.
record LinksCommand(Form form) implements IrcCommand {
  LinksCommand() {
    this(new Form("LINKS", 0, "[<mask>]", "lists the servers of the network, to operators"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    int last = message.params().size() - 1;
    String mask = last < 0 ? "*" : message.param(last);
    reply.query(
        new Find(List.of(reply.talk().face().nick().key())),
        answer -> {
          if (answer instanceof Answer.People(var people, _)
              && people.stream().anyMatch(Answer.Seen::operator)) {
            list(mask, reply);
          }
          reply.numeric(Numeric.RPL_ENDOFLINKS, "*", "End of LINKS list");
        });
  }

  private static void list(String mask, Reply reply) {
    IrcInfo info = reply.shared().info();
    if (Glob.matches(mask, info.name())) {
      reply.numeric(Numeric.RPL_LINKS, info.name(), info.name(), "0 " + info.description());
    }
  }
}
