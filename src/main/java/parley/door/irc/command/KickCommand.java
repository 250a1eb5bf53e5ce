package parley.door.irc.command;

import java.util.List;
import parley.core.command.Kick;
import parley.core.name.RoomName;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Puts people out of a room.
record KickCommand(Form form) implements IrcCommand {
  KickCommand() {
    this(new Form("KICK", 2, "<#channel> <nick>[,<nick>...] [:<reason>]", "puts people out"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    List<String> rooms = Rooms.list(message.param(0));
    List<String> nicks = Rooms.list(message.param(1));
    int most = reply.shared().bounds().targets();
    for (int i = 0; i < Math.min(most, nicks.size()); i++) {
      String typed = rooms.size() == nicks.size() ? rooms.get(i) : message.param(0);
      RoomName room = Rooms.orRefuse(typed, reply);
      if (room != null) {
        String nick = nicks.get(i);
        reply.order(new Kick(room, nick, Proving.key(nick, reply), message.param(2)));
      }
    }
  }
}
