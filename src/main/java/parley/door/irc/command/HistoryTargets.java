package parley.door.irc.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.core.event.Fact;
import parley.core.event.Whispered;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.MayReadRoom;
import parley.core.query.WhoAmI;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Which of a client's rooms and private conversations have had messages between two moments, and
/// when the latest was.
final class HistoryTargets {
  private HistoryTargets() {}

  /// A room or a nick, and when something was last said there.
  private record Target(String name, long atMillis) {}

  static void run(IrcMessage message, Reply reply) {
    int limit = ChathistoryCommand.limit(message.param(3), reply);
    if (!(HistoryBounds.parse(message.param(1)) instanceof HistoryBounds.AtTime(long one))
        || !(HistoryBounds.parse(message.param(2)) instanceof HistoryBounds.AtTime(long other))
        || limit < 1) {
      reply.fail("INVALID_PARAMS", "It takes two timestamps and a limit", "TARGETS");
      return;
    }
    long from = Math.min(one, other);
    long to = Math.max(one, other);
    List<Answer.MayRead> readable = new ArrayList<>();
    List<RoomName> rooms = new ArrayList<>();
    reply.talk().shut(); // several turns: what the client sends meanwhile waits
    reply.query(
        new WhoAmI(),
        answer -> {
          if (answer instanceof Answer.Me me) {
            me.rooms().forEach(room -> ask(room.name(), rooms, readable, reply));
          }
          reply.then(() -> fetch(rooms, readable, from, to, limit, reply));
        });
  }

  private static void ask(
      RoomName room, List<RoomName> rooms, List<Answer.MayRead> readable, Reply reply) {
    reply.query(
        new MayReadRoom(room),
        answer -> {
          if (answer instanceof Answer.MayRead may) {
            rooms.add(room);
            readable.add(may);
          }
        },
        _ -> {});
  }

  private static void fetch(
      List<RoomName> rooms,
      List<Answer.MayRead> readable,
      long from,
      long to,
      int limit,
      Reply reply) {
    reply.offLoop(
        () -> {
          List<Target> targets = new ArrayList<>();
          for (int i = 0; i < rooms.size(); i++) {
            Answer.MayRead may = readable.get(i);
            List<Fact> latest =
                reply.shared().history().latest(may.place(), may.from(), may.until() + 1, 1);
            if (!latest.isEmpty()) {
              targets.add(
                  new Target(IrcVariant.room(rooms.get(i)), latest.getFirst().timeMillis()));
            }
          }
          targets.addAll(pairs(reply));
          targets.removeIf(each -> each.atMillis() <= from || each.atMillis() >= to);
          targets.sort(Comparator.comparingLong(Target::atMillis));
          return targets;
        },
        targets -> show(targets.subList(0, Math.min(limit, targets.size())), reply),
        _ -> reply.fail("MESSAGE_ERROR", "Targets could not be retrieved", "TARGETS"));
  }

  /// Those whom the client's user talked to alone, by the name they had then.
  private static List<Target> pairs(Reply reply) {
    UserId me = reply.talk().me();
    if (me == null) {
      return List.of();
    }
    List<Target> targets = new ArrayList<>();
    for (Fact fact : reply.shared().history().latestOfPairs(me)) {
      if (fact.event() instanceof Whispered said) {
        Nick other = said.from().equals(me) ? said.toNick() : said.fromNick();
        targets.add(new Target(other.shown(), fact.timeMillis()));
      }
    }
    return targets;
  }

  private static void show(List<Target> targets, Reply reply) {
    String batch = reply.begin("draft/chathistory-targets");
    reply.within(
        batch,
        () ->
            targets.forEach(each ->
                reply.server(
                    "CHATHISTORY", "TARGETS", each.name(), IrcVariant.time(each.atMillis()))));
    reply.finish(batch);
  }
}
