package parley.door.irc.command;

import java.util.List;
import parley.core.query.Answer;
import parley.core.query.Find;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Asks where up to five people come from.
record UserhostCommand(Form form) implements IrcCommand {
  /// RFC 1459 section 5.7.
  private static final int NICKS_MAX = 5;

  UserhostCommand() {
    this(new Form("USERHOST", 1, "<nick> [<nick>...]", "asks where up to five people come from"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    List<String> keys =
        message.params().stream().limit(NICKS_MAX).map(reply.shared().names()::nickKey).toList();
    reply.query(
        new Find(keys),
        answer -> {
          if (answer instanceof Answer.People(var people, _)) {
            reply.listOrEmpty(
                Numeric.RPL_USERHOST, people.stream().map(UserhostCommand::shown).toList());
          }
        });
  }

  private static String shown(Answer.Seen seen) {
    var face = seen.face();
    String operator = seen.operator() ? "*" : "";
    String away = seen.away().isEmpty() ? "+" : "-";
    return face.nick().shown() + operator + "=" + away + face.username() + "@" + face.host();
  }
}
