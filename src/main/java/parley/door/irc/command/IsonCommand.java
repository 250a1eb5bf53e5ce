package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import parley.core.query.Answer;
import parley.core.query.Find;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Asks which of some people are here.
record IsonCommand(Form form) implements IrcCommand {
  IsonCommand() {
    this(new Form("ISON", 1, "<nick> [<nick>...]", "asks which of these are here"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    List<String> keys = new ArrayList<>();
    for (String param : message.params()) {
      for (String word : param.split(" ", -1)) {
        if (!word.isEmpty()) {
          keys.add(reply.shared().names().nickKey(word));
        }
      }
    }
    reply.query(
        new Find(keys),
        answer -> {
          if (answer instanceof Answer.People(var people, _)) {
            reply.listOrEmpty(
                Numeric.RPL_ISON, people.stream().map(seen -> seen.face().nick().shown()).toList());
          }
        });
  }
}
