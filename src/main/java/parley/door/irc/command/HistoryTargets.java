package parley.door.irc.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.event.Whispered;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.MayReadPair;
import parley.core.query.MayReadRoom;
import parley.core.query.WhoAmI;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.journal.History;
import parley.journal.Past;

/// Which of a client's rooms and private conversations have had messages between two moments, and
/// when the latest was.
final class HistoryTargets {
  /// Conversations looked at for one answer at most, those of late: each costs a read, and nobody
  /// scrolls through more. With the rooms of one user it takes some hundredths of a second.
  static final int CONVERSATIONS_MAX = 1_000;

  private final Reply reply;
  private final List<InRoom> rooms = new ArrayList<>();
  private @Nullable UserId self;

  private HistoryTargets(Reply reply) {
    this.reply = reply;
  }

  /// A room or a nick, and when something was last said there.
  private record Target(String name, long atMillis) {}

  /// A room, and what the client may read of it.
  private record InRoom(RoomName room, Answer.MayRead may) {}

  static void run(IrcMessage message, Reply reply) {
    int limit = ChathistoryCommand.limit(message.param(3), reply);
    if (!(HistoryBounds.parse(message.param(1)) instanceof HistoryBounds.AtTime(long one))
        || !(HistoryBounds.parse(message.param(2)) instanceof HistoryBounds.AtTime(long other))
        || limit < 1) {
      reply.fail("INVALID_PARAMS", "It takes two timestamps and a limit", "TARGETS");
      return;
    }
    reply.talk().shut(); // several turns: what the client sends meanwhile waits
    new HistoryTargets(reply).find(Math.min(one, other), Math.max(one, other), limit);
  }

  private void find(long from, long to, int limit) {
    String nick = reply.talk().nickShown();
    reply.query(
        new MayReadPair(nick, Proving.key(nick, reply)),
        answer -> {
          if (answer instanceof Answer.MayRead may) {
            self = may.reader();
          }
        },
        _ -> {});
    reply.query(
        new WhoAmI(),
        answer -> {
          if (answer instanceof Answer.Me me) {
            me.rooms().forEach(room -> ask(room.name()));
          }
          reply.then(() -> fetch(from, to, limit));
        });
  }

  private void ask(RoomName room) {
    reply.query(
        new MayReadRoom(room),
        answer -> {
          if (answer instanceof Answer.MayRead may) {
            rooms.add(new InRoom(room, may));
          }
        },
        _ -> {});
  }

  private void fetch(long from, long to, int limit) {
    History history = reply.shared().history();
    reply.offLoop(
        () -> {
          List<Target> targets = new ArrayList<>(pairs(history));
          rooms.forEach(room -> targets.addAll(latest(room, history)));
          targets.removeIf(each -> each.atMillis() <= from || each.atMillis() >= to);
          targets.sort(Comparator.comparingLong(Target::atMillis));
          return targets;
        },
        targets -> show(targets.subList(0, Math.min(limit, targets.size())), reply),
        _ -> reply.fail("MESSAGE_ERROR", "Targets could not be retrieved", "TARGETS"));
  }

  private static List<Target> latest(InRoom room, History history) {
    String name = IrcVariant.room(room.room());
    return new Past(history, room.may())
        .latest(1, Long.MAX_VALUE, 1).stream()
            .map(fact -> new Target(name, fact.timeMillis()))
            .toList();
  }

  /// Those whom the client's user talked to alone, by the name they had then.
  private List<Target> pairs(History history) {
    if (self == null) {
      return List.of();
    }
    List<Target> targets = new ArrayList<>();
    for (Fact fact : history.latestOfPairs(self, CONVERSATIONS_MAX)) {
      if (fact.event() instanceof Whispered said) {
        Nick other = said.parties().from().equals(self) ? said.toNick() : said.fromNick();
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
