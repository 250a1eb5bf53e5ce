package parley.door.irc.command;

import java.util.List;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.LookInto;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Prefixes;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;
import parley.irc.Utf8;

/// Shows who is in rooms.
record NamesCommand(Form form) implements IrcCommand {
  /// Bytes of names in one line: leaves room for the longest server, nick and room names.
  private static final int NAMES_BYTES_MAX = 300;

  NamesCommand() {
    this(new Form("NAMES", 0, "<#channel>[,<#channel>...]", "shows who is in channels"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    List<String> all = Rooms.list(message.param(0));
    String[] shown = {message.param(0)};
    for (String typed : all) {
      RoomName room = Rooms.named(typed, reply);
      if (room != null) {
        reply.query(
            new LookInto(room),
            answer -> {
              if (answer instanceof Answer.Members members) {
                show(members, reply);
                shown[0] = all.size() == 1 ? IrcVariant.room(members.room()) : shown[0];
              }
            },
            _ -> {});
      }
    }
    reply.then(() -> end(shown[0].isEmpty() ? "*" : shown[0], reply));
  }

  /// The names, in as many lines as they take.
  static void show(Answer.Members members, Reply reply) {
    StringBuilder line = new StringBuilder();
    int bytes = 0;
    for (Answer.MemberView member : members.members()) {
      String name = name(member, reply);
      int more = Utf8.length(name) + 1;
      if (bytes + more > NAMES_BYTES_MAX && bytes > 0) {
        line(members, line, reply);
        bytes = 0;
      }
      line.append(line.isEmpty() ? "" : " ").append(name);
      bytes += more;
    }
    if (!line.isEmpty()) {
      line(members, line, reply);
    }
  }

  private static void line(Answer.Members members, StringBuilder names, Reply reply) {
    String symbol = members.secret() ? "@" : "=";
    reply.numeric(Numeric.RPL_NAMREPLY, symbol, IrcVariant.room(members.room()), names.toString());
    names.setLength(0);
  }

  private static String name(Answer.MemberView member, Reply reply) {
    String shown =
        reply.talk().has(Capability.USERHOST_IN_NAMES)
            ? member.face().mask()
            : member.nick().shown();
    String signs = Prefixes.of(member, reply.talk().has(Capability.MULTI_PREFIX));
    return signs.isEmpty() ? shown : signs + shown;
  }

  /// No more names.
  static void end(String room, Reply reply) {
    reply.numeric(Numeric.RPL_ENDOFNAMES, room, "End of NAMES list");
  }
}
