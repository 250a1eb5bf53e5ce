package parley.door.irc.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Face;
import parley.core.name.Glob;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.Find;
import parley.core.query.FindMatching;
import parley.core.query.LookInto;
import parley.core.query.Query;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Prefixes;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Lists who is in a room, or who looks like something; with fields of the client's choice (WHOX).
record WhoCommand(Form form) implements IrcCommand {
  /// People in one answer: bounds it.
  private static final int PEOPLE_MAX = 1_000;

  WhoCommand() {
    this(new Form("WHO", 1, "<#channel>|<mask> [%<fields>[,<token>]]", "lists people"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String mask = message.param(0);
    WhoFields fields = WhoFields.parse(message.param(1));
    if (Rooms.isRoom(mask)) {
      room(mask, fields, reply);
    } else {
      people(mask, fields, reply);
    }
  }

  private static void room(String typed, @Nullable WhoFields fields, Reply reply) {
    RoomName room = Rooms.named(typed, reply);
    if (room == null) {
      end(typed, reply);
      return;
    }
    reply.query(
        new LookInto(room),
        answer -> {
          if (answer instanceof Answer.Members members) {
            String shown = IrcVariant.room(members.room());
            members.members().forEach(member -> show(member, shown, fields, reply));
          }
          end(typed, reply);
        },
        _ -> end(typed, reply));
  }

  private static void show(
      Answer.MemberView member, String room, @Nullable WhoFields fields, Reply reply) {
    boolean all = reply.talk().has(Capability.MULTI_PREFIX);
    String flags = (member.away() ? "G" : "H") + Prefixes.of(member, all);
    show(new WhoLine(room, member.face(), flags, member.realname()), fields, reply);
  }

  private static void people(String mask, @Nullable WhoFields fields, Reply reply) {
    Query query =
        Glob.isMask(mask)
            ? new FindMatching(mask, PEOPLE_MAX)
            : new Find(List.of(reply.shared().names().nickKey(mask)));
    reply.query(
        query,
        answer -> {
          if (answer instanceof Answer.People(var people, _)) {
            people.forEach(seen -> show(seen, fields, reply));
          }
          end(mask, reply);
        });
  }

  private static void show(Answer.Seen seen, @Nullable WhoFields fields, Reply reply) {
    String flags = (seen.away().isEmpty() ? "H" : "G") + (seen.operator() ? "*" : "");
    show(new WhoLine("*", seen.face(), flags, seen.realname()), fields, reply);
  }

  private static void show(WhoLine line, @Nullable WhoFields fields, Reply reply) {
    if (fields != null) {
      fields.show(line, reply);
      return;
    }
    Face face = line.face();
    List<String> values =
        List.of(
            line.room(),
            face.username(),
            face.host(),
            reply.shared().info().name(),
            face.nick().shown(),
            line.flags() + (face.bot() ? "B" : ""),
            "0 " + line.realname());
    reply.numeric(Numeric.RPL_WHOREPLY, new WhoFit("cuhsnfr", values).in(reply));
  }

  private static void end(String mask, Reply reply) {
    reply.numeric(Numeric.RPL_ENDOFWHO, mask, "End of WHO list");
  }
}
