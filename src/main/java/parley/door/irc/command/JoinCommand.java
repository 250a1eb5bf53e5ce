package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.command.Join;
import parley.core.command.Leave;
import parley.core.event.Fact;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.WhichTopic;
import parley.core.query.WhoAmI;
import parley.core.query.WhoIsIn;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Goes into rooms.
record JoinCommand(Form form) implements IrcCommand {
  JoinCommand() {
    this(new Form("JOIN", 1, "<#channel>[,<#channel>...] [<key>,...]", "goes into channels"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (message.param(0).equals("0")) {
      leaveAll(reply);
      return;
    }
    List<String> keys = List.of(message.param(1).split(",", -1));
    int number = 0;
    for (String typed : Rooms.list(message.param(0))) {
      RoomName room = Rooms.orRefuse(typed, reply);
      String key = number < keys.size() && !keys.get(number).isEmpty() ? keys.get(number) : null;
      if (room != null) {
        join(room, key, reply);
      }
      number++;
    }
  }

  /// RFC 2812 section 3.2.1: `JOIN 0` leaves every room.
  private static void leaveAll(Reply reply) {
    reply.query(
        new WhoAmI(),
        answer -> {
          if (answer instanceof Answer.Me me) {
            me.rooms().forEach(room -> reply.order(new Leave(room.name(), "")));
          }
        });
  }

  private static void join(RoomName room, @Nullable String key, Reply reply) {
    boolean[] joined = {false};
    List<Fact> recent = new ArrayList<>();
    reply.enter(
        new Join(room, key),
        (answer, latest) -> {
          joined[0] = answer instanceof Answer.Moved(_, boolean moved) && moved;
          recent.addAll(latest);
        });
    reply.query(
        new WhichTopic(room),
        answer -> {
          if (joined[0] && answer instanceof Answer.Topic topic && !topic.topic().isEmpty()) {
            TopicCommand.show(topic, reply);
          }
        },
        _ -> {});
    MarkreadCommand.onJoining(room, () -> joined[0], reply);
    boolean names =
        !reply.talk().has(Capability.NO_IMPLICIT_NAMES)
            && !reply.talk().has(Capability.DRAFT_NO_IMPLICIT_NAMES);
    if (names) {
      reply.query(
          new WhoIsIn(room),
          answer -> {
            if (joined[0] && answer instanceof Answer.Members members) {
              NamesCommand.show(members, reply);
              NamesCommand.end(IrcVariant.room(members.room()), reply);
            }
          },
          _ -> {});
    }
    new MetadataShown(reply).onJoining(room, () -> joined[0]);
    reply.then(() -> Replay.show(room, recent, reply));
  }
}
