package parley.door.irc.command;

import org.jspecify.annotations.Nullable;
import parley.core.command.Delete;
import parley.core.event.Quoted;
import parley.core.event.Spot;
import parley.core.id.MessageId;
import parley.core.name.RoomName;
import parley.core.query.MayReadRoom;
import parley.core.state.Refusal;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Takes a message back (draft/message-redaction).
record RedactCommand(Form form) implements IrcCommand {
  RedactCommand() {
    this(new Form("REDACT", 2, "<target> <msgid> [<reason>]", "takes a message back"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    if (!reply.talk().has(Capability.DRAFT_MESSAGE_REDACTION)) {
      reply.numeric(Numeric.ERR_UNKNOWNCOMMAND, "REDACT", "It needs draft/message-redaction");
      return;
    }
    String target = message.param(0);
    String typed = message.param(1);
    String reason = message.params().size() > 2 ? message.param(2) : "";
    reply.talk().shut(); // several turns: what the client sends meanwhile waits
    if (Rooms.isRoom(target)) {
      RoomName room = Rooms.named(target, reply);
      reply.query(
          new MayReadRoom(room == null ? RoomName.LOBBY : room),
          _ -> redact(reply, target, typed, reason),
          refusal -> {
            refused(reply, target, typed, refusal);
            reply.talk().open();
          });
    } else {
      redact(reply, target, typed, reason);
    }
  }

  private static void redact(Reply reply, String target, String typed, String reason) {
    MessageId id = Quoting.id(typed);
    if (id == null) {
      unknown(reply, target, typed);
      reply.talk().open();
    } else {
      new Quoting(reply).find(id, found -> redact(reply, target, typed, found, reason));
    }
  }

  private static void redact(
      Reply reply, String target, String typed, @Nullable Quoted found, String reason) {
    if (found == null || !isAt(reply, target, found.spot())) {
      unknown(reply, target, typed);
      return;
    }
    reply.order(
        new Delete(found, reason), _ -> {}, refusal -> refused(reply, target, typed, refusal));
  }

  private static boolean isAt(Reply reply, String target, Spot spot) {
    return switch (spot) {
      case Spot.InRoom(_, RoomName name) -> {
        RoomName room = Rooms.isRoom(target) ? Rooms.named(target, reply) : null;
        yield room != null && room.key().equals(name.key());
      }
      case Spot.Between between -> {
        String key = reply.shared().names().nickKey(target);
        yield key.equals(between.fromNick().key()) || key.equals(between.toNick().key());
      }
    };
  }

  private static void refused(Reply reply, String target, String typed, Refusal refusal) {
    if (refusal instanceof Refusal.NotInRoom || refusal instanceof Refusal.NoSuchRoom) {
      reply.fail("INVALID_TARGET", "You are not there", target);
    } else {
      reply.fail("REDACT_FORBIDDEN", "You may not delete that message", target, typed);
    }
  }

  private static void unknown(Reply reply, String target, String typed) {
    reply.fail("UNKNOWN_MSGID", "There is no such message", target, typed);
  }
}
