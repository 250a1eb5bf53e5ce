package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.core.query.MayReadRoom;
import parley.core.query.WhoAmI;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.IrcParser;
import parley.irc.Numeric;
import parley.journal.History;
import parley.journal.Past;
import parley.journal.Search;

/// Finds messages of the past by what is in them (soju.im/search). Its one parameter looks like
/// tags: `in=#room;from=ann;text=deadline;limit=20`.
record SearchCommand(Form form) implements IrcCommand {
  private static final String BATCH = "soju.im/search";
  private static final Logger LOG = LoggerFactory.getLogger(SearchCommand.class);

  SearchCommand() {
    this(
        new Form(
            "SEARCH",
            0,
            "in=<target>;from=<nick>;after=<time>;before=<time>;text=<words>;limit=<count>",
            "finds messages of the past"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (!reply.talk().has(Capability.SOJU_SEARCH)) {
      reply.numeric(Numeric.ERR_UNKNOWNCOMMAND, "SEARCH", "It needs soju.im/search");
      return;
    }
    IrcMessage parsed = IrcParser.parse("@" + message.param(0) + " SEARCH");
    Map<String, String> wanted = parsed == null ? Map.of() : parsed.tags();
    switch (SearchWish.of(wanted, reply)) {
      case SearchWish.Asked.Wrong(String attribute) ->
          reply.fail("INVALID_PARAMS", "That is not what it takes", attribute);
      case SearchWish.Asked.Fine(SearchWish search) -> {
        reply.talk().shut(); // several turns: what the client sends meanwhile waits
        String target = wanted.getOrDefault("in", "");
        if (target.isEmpty()) {
          everywhere(search, reply);
        } else {
          at(target, search, reply);
        }
      }
    }
  }

  private static void at(String target, SearchWish search, Reply reply) {
    reply.query(
        ChathistoryCommand.mayRead(target, reply),
        answer -> {
          if (answer instanceof Answer.MayRead may) {
            fetch(List.of(may), search, reply);
          }
        },
        _ -> {
          reply.fail("INVALID_PARAMS", "Messages could not be retrieved", "in");
          reply.talk().open();
        });
  }

  private static void everywhere(SearchWish search, Reply reply) {
    List<Answer.MayRead> rooms = new ArrayList<>();
    reply.query(
        new WhoAmI(),
        answer -> {
          if (answer instanceof Answer.Me me) {
            for (Answer.RoomView room : me.rooms()) {
              reply.query(
                  new MayReadRoom(room.name()),
                  may -> {
                    if (may instanceof Answer.MayRead readable) {
                      rooms.add(readable);
                    }
                  },
                  _ -> {});
            }
          }
          reply.then(() -> fetch(rooms, search, reply));
        });
  }

  private static void fetch(List<Answer.MayRead> places, SearchWish search, Reply reply) {
    History history = reply.shared().history();
    reply.offLoop(
        () -> search.run(places.stream().map(may -> new Past(history, may)).toList()),
        found -> show(found, reply),
        failure -> {
          LOG.warn("history cannot be read: {}", failure.getMessage());
          reply.fail("INTERNAL_ERROR", "The search could not be run");
        });
  }

  private static void show(SearchWish.Found found, Reply reply) {
    if (found.cut()) {
      reply.note(
          "SEARCH_LIMITED",
          "Not all could be looked at: ask for one channel, or for another time",
          String.valueOf(Search.LOOKED_AT_MAX));
    }
    show(found.facts(), reply);
  }

  private static void show(List<Fact> facts, Reply reply) {
    if (!reply.talk().has(Capability.BATCH)) {
      facts.forEach(reply::fact);
      return;
    }
    String batch = reply.begin(BATCH);
    reply.within(batch, () -> facts.forEach(reply::fact));
    reply.finish(batch);
  }
}
