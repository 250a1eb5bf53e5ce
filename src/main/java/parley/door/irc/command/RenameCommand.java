package parley.door.irc.command;

import parley.core.command.RenameRoom;
import parley.core.name.RoomName;
import parley.core.state.Refusal;
import parley.door.irc.talk.Refusals;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Gives a room another name (draft/channel-rename).
record RenameCommand(Form form) implements IrcCommand {
  RenameCommand() {
    this(new Form("RENAME", 2, "<#channel> <#new-name> [:<reason>]", "gives a channel a new name"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    RoomName room = Rooms.orRefuse(message.param(0), reply);
    if (room == null) {
      return;
    }
    String typed = message.param(1);
    RoomName after = Rooms.named(typed, reply);
    if (after == null) {
      reply.fail("CANNOT_RENAME", "That is no name for a channel", message.param(0), typed);
      return;
    }
    reply.order(
        new RenameRoom(room, after, message.param(2)),
        _ -> {},
        refusal -> refused(refusal, message, reply));
  }

  private static void refused(Refusal refusal, IrcMessage message, Reply reply) {
    String before = message.param(0);
    String after = message.param(1);
    switch (refusal) {
      case Refusal.RoomNameTaken _ ->
          reply.fail("CHANNEL_NAME_IN_USE", "There is such a channel already", before, after);
      case Refusal.NotTheLobby _ ->
          reply.fail("CANNOT_RENAME", "This one keeps its name", before, after);
      case Refusal _ -> Refusals.say(reply, refusal);
    }
  }
}
