package parley.door.irc.command;

import java.util.List;
import parley.core.event.Fact;
import parley.core.name.RoomName;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Talk;

/// The latest messages of a room, shown on joining to clients that know times and cannot ask for
/// history themselves.
final class Replay {
  private Replay() {}

  static void show(RoomName room, List<Fact> recent, Reply reply) {
    Talk talk = reply.talk();
    int most = reply.shared().past().replayOnJoin();
    boolean wanted =
        talk.has(Capability.SERVER_TIME) && !talk.has(Capability.DRAFT_CHATHISTORY) && most > 0;
    if (!wanted || recent.isEmpty()) {
      return;
    }
    List<Fact> latest = recent.subList(Math.max(0, recent.size() - most), recent.size());
    if (talk.has(Capability.BATCH)) {
      ChathistoryCommand.show(latest, IrcVariant.room(room), reply);
    } else {
      latest.forEach(reply::fact);
    }
  }
}
