package parley.door.irc.command;

import parley.core.command.Leave;
import parley.core.name.RoomName;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Leaves rooms.
record PartCommand(Form form) implements IrcCommand {
  PartCommand() {
    this(new Form("PART", 1, "<#channel>[,<#channel>...] [:<reason>]", "leaves channels"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    for (String typed : Rooms.list(message.param(0))) {
      RoomName room = Rooms.orRefuse(typed, reply);
      if (room != null) {
        reply.order(new Leave(room, message.param(1)));
      }
    }
  }
}
