package parley.door.irc.command;

import java.util.List;
import parley.core.query.Answer;
import parley.core.query.WhichRooms;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Lists rooms, those of some names or of some kind (ELIST).
record ListCommand(Form form) implements IrcCommand {
  ListCommand() {
    this(
        new Form(
            "LIST",
            0,
            "[<#channel>|<mask>|!<mask>|>n|<n|C>n|C<n|T>n|T<n,...]",
            "lists channels: by name, users, minutes since made, minutes since the topic"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    List<ListFilter> filters = ListFilter.parse(Rooms.list(message.param(0)), reply.shared());
    reply.query(
        new WhichRooms(),
        answer -> {
          reply.numeric(Numeric.RPL_LISTSTART, "Channel", "Users  Name");
          if (answer instanceof Answer.Rooms(var rooms)) {
            rooms.stream()
                .filter(room -> ListFilter.all(filters, room))
                .forEach(room -> show(room, reply));
          }
          reply.numeric(Numeric.RPL_LISTEND, "End of LIST");
        });
  }

  private static void show(Answer.RoomSummary room, Reply reply) {
    reply.numeric(
        Numeric.RPL_LIST,
        IrcVariant.room(room.name()),
        Integer.toString(room.members()),
        room.topic());
  }
}
