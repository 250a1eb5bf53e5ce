package parley.door.irc.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import parley.core.event.Face;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.query.Find;
import parley.door.Whereabouts;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Prefixes;
import parley.door.irc.talk.Refusals;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Asks who somebody is.
record WhoisCommand(Form form) implements IrcCommand {
  WhoisCommand() {
    this(new Form("WHOIS", 0, "<nick>", "asks who somebody is"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (message.param(0).isEmpty()) {
      reply.numeric(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given");
      return;
    }
    String wanted = message.params().size() > 1 ? message.param(1) : message.param(0);
    List<String> nicks = Rooms.list(wanted);
    String nick = nicks.isEmpty() ? wanted : nicks.getFirst();
    String key = reply.shared().names().nickKey(nick);
    List<Answer.Seen> found = new ArrayList<>();
    reply.query(
        new Find(List.of(key)),
        answer -> {
          if (answer instanceof Answer.People(var people, _)) {
            found.addAll(people);
            show(nick, people, reply);
          }
        });
    new MetadataShown(reply).inWhois(nick, key);
    reply.then(() -> {
      String shown = found.isEmpty() ? nick : found.getFirst().face().nick().shown();
      reply.numeric(Numeric.RPL_ENDOFWHOIS, shown, "End of WHOIS list");
    });
  }

  private static void show(String nick, List<Answer.Seen> people, Reply reply) {
    if (people.isEmpty()) {
      Refusals.noSuchNick(reply, nick);
    }
    people.forEach(seen -> show(seen, reply));
  }

  private static void show(Answer.Seen seen, Reply reply) {
    Face face = seen.face();
    String nick = face.nick().shown();
    reply.numeric(Numeric.RPL_WHOISUSER, nick, face.username(), face.host(), "*", seen.realname());
    reply.list(Numeric.RPL_WHOISCHANNELS, " ", rooms(seen), nick);
    var info = reply.shared().info();
    reply.numeric(Numeric.RPL_WHOISSERVER, nick, info.name(), info.description());
    if (!seen.away().isEmpty()) {
      reply.numeric(Numeric.RPL_AWAY, nick, seen.away());
    }
    if (seen.operator()) {
      reply.numeric(Numeric.RPL_WHOISOPERATOR, nick, "is an operator of this server");
    }
    if (face.bot()) {
      reply.numeric(Numeric.RPL_WHOISBOT, nick, "is a bot");
    }
    Nick account = face.account();
    if (account != null) {
      reply.numeric(Numeric.RPL_WHOISACCOUNT, nick, account.shown(), "is logged in as");
    }
    sources(seen, nick, reply);
    idle(seen, nick, reply);
  }

  /// Whether nobody can read along; where they really come from is only for themselves and for
  /// operators.
  private static void sources(Answer.Seen seen, String nick, Reply reply) {
    List<Whereabouts.Source> sources =
        seen.sessions().stream()
            .map(session -> reply.shared().whereabouts().of(session))
            .filter(Objects::nonNull)
            .toList();
    if (seen.hidden()) {
      for (Whereabouts.Source source : new LinkedHashSet<>(sources)) {
        show(source, nick, reply);
      }
    }
    boolean here = !sources.isEmpty() && sources.size() == seen.sessions().size();
    if (here && sources.stream().allMatch(Whereabouts.Source::secure)) {
      reply.numeric(Numeric.RPL_WHOISSECURE, nick, "is using a secure connection");
    }
  }

  private static void show(Whereabouts.Source source, String nick, Reply reply) {
    reply.numeric(Numeric.RPL_WHOISACTUALLY, nick, source.address(), "is actually using host");
    String certificate = source.certificate();
    if (certificate != null) {
      reply.numeric(
          Numeric.RPL_WHOISCERTFP, nick, "has client certificate fingerprint " + certificate);
    }
  }

  private static void idle(Answer.Seen seen, String nick, Reply reply) {
    long seconds =
        reply
            .shared()
            .idle()
            .seconds(seen.user(), seen.sinceMillis(), reply.shared().now().toEpochMilli());
    reply.numeric(
        Numeric.RPL_WHOISIDLE,
        nick,
        Long.toString(seconds),
        Long.toString(seen.sinceMillis() / 1000),
        "seconds idle, signon time");
  }

  private static List<String> rooms(Answer.Seen seen) {
    return seen.rooms().stream()
        .map(room -> Prefixes.of(room) + IrcVariant.room(room.room()))
        .toList();
  }
}
