package parley.door.irc.command;

import parley.core.event.RoomList;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.WhichList;
import parley.core.state.ListEntry;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;
import parley.irc.Numeric;

/// Shows the lists that a room keeps.
final class RoomListTalk {
  private RoomListTalk() {}

  /// Shows one.
  static void show(RoomName room, RoomList list, Reply reply) {
    reply.query(
        new WhichList(room, list),
        answer -> {
          if (answer instanceof Answer.Entries entries) {
            show(entries, reply);
          }
        });
  }

  private static void show(Answer.Entries entries, Reply reply) {
    String room = IrcVariant.room(entries.room());
    Numeric line =
        switch (entries.list()) {
          case BAN -> Numeric.RPL_BANLIST;
          case EXCEPTION -> Numeric.RPL_EXCEPTLIST;
          case INVITE_EXCEPTION -> Numeric.RPL_INVEXLIST;
        };
    Numeric end =
        switch (entries.list()) {
          case BAN -> Numeric.RPL_ENDOFBANLIST;
          case EXCEPTION -> Numeric.RPL_ENDOFEXCEPTLIST;
          case INVITE_EXCEPTION -> Numeric.RPL_ENDOFINVEXLIST;
        };
    for (ListEntry entry : entries.entries()) {
      String seconds = Long.toString(entry.atMillis() / 1_000);
      reply.numeric(line, room, entry.mask().shown(), entry.by(), seconds);
    }
    reply.numeric(end, room, "End of channel list");
  }
}
