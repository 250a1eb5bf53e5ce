package parley.door.irc.command;

import parley.core.command.SetTopic;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.WhichTopic;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Shows or sets a room's topic.
record TopicCommand(Form form) implements IrcCommand {
  TopicCommand() {
    this(new Form("TOPIC", 1, "<#channel> [:<topic>]", "shows or sets what a channel is about"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    RoomName room = Rooms.orRefuse(message.param(0), reply);
    if (room == null) {
      return;
    }
    if (message.params().size() > 1) {
      reply.order(new SetTopic(room, message.param(1)));
    } else {
      reply.query(
          new WhichTopic(room),
          answer -> {
            if (answer instanceof Answer.Topic topic) {
              showOrNone(topic, reply);
            }
          });
    }
  }

  private static void showOrNone(Answer.Topic topic, Reply reply) {
    if (topic.topic().isEmpty()) {
      reply.numeric(Numeric.RPL_NOTOPIC, IrcVariant.room(topic.room()), "No topic is set");
    } else {
      show(topic, reply);
    }
  }

  /// A topic that there is, and who set it.
  static void show(Answer.Topic topic, Reply reply) {
    String room = IrcVariant.room(topic.room());
    reply.numeric(Numeric.RPL_TOPIC, room, topic.topic());
    if (!topic.by().isEmpty()) {
      String seconds = Long.toString(topic.atMillis() / 1_000);
      reply.numeric(Numeric.RPL_TOPICWHOTIME, room, topic.by(), seconds);
    }
  }
}
