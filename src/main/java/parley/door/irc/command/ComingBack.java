package parley.door.irc.command;

import java.util.List;
import parley.core.query.Answer;
import parley.core.query.Find;
import parley.core.query.WhichTopic;
import parley.core.query.WhoIsIn;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;

/// One more client of somebody who is here already: it is told where it is, as if it had joined.
final class ComingBack {
  private ComingBack() {}

  /// Into the rooms that its user is in.
  static void into(List<Answer.RoomView> rooms, Reply reply) {
    String key = Proving.key(reply.talk().nickShown(), reply);
    reply.query(
        new Find(List.of(key)),
        answer -> {
          if (answer instanceof Answer.People(var people, _) && !people.isEmpty()) {
            reply.talk().face(people.getFirst().face());
          }
        },
        _ -> {});
    rooms.forEach(room -> into(room, reply));
  }

  private static void into(Answer.RoomView room, Reply reply) {
    reply.then(() -> reply.self("JOIN", IrcVariant.room(room.name())));
    reply.query(
        new WhichTopic(room.name()),
        answer -> {
          if (answer instanceof Answer.Topic topic && !topic.topic().isEmpty()) {
            TopicCommand.show(topic, reply);
          }
        },
        _ -> {});
    MarkreadCommand.onJoining(room.name(), () -> true, reply);
    reply.query(
        new WhoIsIn(room.name()),
        answer -> {
          if (answer instanceof Answer.Members members) {
            NamesCommand.show(members, reply);
            NamesCommand.end(IrcVariant.room(members.room()), reply);
          }
        },
        _ -> {});
  }
}
