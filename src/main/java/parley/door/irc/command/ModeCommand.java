package parley.door.irc.command;

import java.util.List;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.Find;
import parley.door.irc.talk.Refusals;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Shows or changes how a room is set, or how one's own user is.
record ModeCommand(Form form) implements IrcCommand {
  ModeCommand() {
    this(
        new Form("MODE", 1, "<#channel>|<nick> [<modes> [<parameter>...]]", "shows or sets modes"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String target = message.param(0);
    if (Rooms.isRoom(target)) {
      RoomName room = Rooms.orRefuse(target, reply);
      if (room != null) {
        new RoomModesTalk(room, reply).hear(message.params().subList(1, message.params().size()));
      }
    } else if (Proving.key(target, reply).equals(Proving.key(reply.talk().nickShown(), reply))) {
      UserModesTalk.hear(message, reply);
    } else {
      refuse(target, reply);
    }
  }

  private static void refuse(String nick, Reply reply) {
    reply.query(
        new Find(List.of(Proving.key(nick, reply))),
        answer -> {
          if (answer instanceof Answer.People(var people, _) && people.isEmpty()) {
            Refusals.noSuchNick(reply, nick);
          } else {
            reply.numeric(Numeric.ERR_USERSDONTMATCH, "Nobody changes the modes of others");
          }
        });
  }
}
