package parley.door.irc.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Fact;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.MayReadPair;
import parley.core.query.MayReadRoom;
import parley.core.query.Query;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.journal.Past;

/// Gives messages of the past (draft/chathistory).
record ChathistoryCommand(Form form) implements IrcCommand {
  private static final Logger LOG = LoggerFactory.getLogger(ChathistoryCommand.class);

  ChathistoryCommand() {
    this(
        new Form(
            "CHATHISTORY",
            0,
            "LATEST|BEFORE|AFTER|AROUND|BETWEEN <target> <point> [<point>] <limit>",
            "gives messages of the past"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String word = message.param(0).toUpperCase(Locale.ROOT);
    int params =
        switch (word) {
          case "LATEST", "BEFORE", "AFTER", "AROUND", "TARGETS" -> 4;
          case "BETWEEN" -> 5;
          default -> 0;
        };
    if (params == 0) {
      reply.fail("INVALID_PARAMS", "Unknown subcommand", shown(word));
    } else if (message.params().size() < params) {
      reply.fail("INVALID_PARAMS", "Not enough parameters", word);
    } else if (word.equals("TARGETS")) {
      HistoryTargets.run(message, reply);
    } else {
      read(word, message, reply);
    }
  }

  private static String shown(String word) {
    return word.isEmpty() ? "*" : word;
  }

  private static void read(String word, IrcMessage message, Reply reply) {
    String target = message.param(1);
    HistoryPage page = page(word, message);
    int limit = limit(message.params().getLast(), reply);
    if (page == null) {
      reply.fail("INVALID_PARAMS", "A point is msgid=... or timestamp=...", word, target);
      return;
    }
    if (limit < 1) {
      reply.fail("INVALID_PARAMS", "The limit is a number", word, target);
      return;
    }
    reply.talk().shut(); // two turns: what the client sends meanwhile waits
    reply.query(
        mayRead(target, reply),
        answer -> {
          if (answer instanceof Answer.MayRead may) {
            fetch(may, page, limit, target, reply);
          }
        },
        _ -> {
          reply.fail("INVALID_TARGET", "Messages could not be retrieved", word, target);
          reply.talk().open();
        });
  }

  private static @Nullable HistoryPage page(String word, IrcMessage message) {
    if (word.equals("LATEST") && message.param(2).equals("*")) {
      return new HistoryPage.Latest();
    }
    HistoryBounds point = HistoryBounds.parse(message.param(2));
    if (point == null) {
      return null;
    }
    return switch (word) {
      case "LATEST" -> new HistoryPage.LatestAfter(point);
      case "BEFORE" -> new HistoryPage.Before(point);
      case "AFTER" -> new HistoryPage.After(point);
      case "AROUND" -> new HistoryPage.Around(point);
      default -> {
        HistoryBounds second = HistoryBounds.parse(message.param(3));
        yield second == null ? null : new HistoryPage.Between(point, second);
      }
    };
  }

  /// At most what the server gives; 0 for what is no number.
  static int limit(String typed, Reply reply) {
    return typed.matches("[0-9]{1,9}")
        ? Math.min(Integer.parseInt(typed), reply.shared().past().pageMax())
        : 0;
  }

  /// Asks what the client may read of a target.
  static Query mayRead(String target, Reply reply) {
    RoomName room = Rooms.named(target, reply);
    return room == null
        ? new MayReadPair(target, Proving.key(target, reply))
        : new MayReadRoom(room);
  }

  private static void fetch(
      Answer.MayRead may, HistoryPage page, int limit, String target, Reply reply) {
    reply.offLoop(
        () -> page.read(past(may, reply), limit),
        facts -> show(facts, target, reply),
        failure -> {
          LOG.warn("history cannot be read: {}", failure.getMessage());
          reply.fail("MESSAGE_ERROR", "Messages could not be retrieved", target);
        });
  }

  /// What a client sees of a place: what happened besides messages if it asked for that.
  static Past past(Answer.MayRead may, Reply reply) {
    boolean events = reply.talk().has(Capability.DRAFT_EVENT_PLAYBACK);
    return new Past(reply.shared().history(), may, events);
  }

  /// Messages in a batch of their own, as they were.
  static void show(List<Fact> facts, String target, Reply reply) {
    String batch = reply.begin("chathistory", target);
    reply.within(batch, () -> facts.forEach(reply::fact));
    reply.finish(batch);
  }
}
