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

/// Shows who is in rooms.
record NamesCommand(Form form) implements IrcCommand {
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
    List<String> names = members.members().stream().map(member -> name(member, reply)).toList();
    String symbol = members.secret() ? "@" : "=";
    reply.list(Numeric.RPL_NAMREPLY, " ", names, symbol, IrcVariant.room(members.room()));
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
