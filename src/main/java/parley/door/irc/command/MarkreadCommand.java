package parley.door.irc.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import parley.core.command.MarkRead;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.HowFarRead;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;

/// Says, or asks, how far one has read (draft/read-marker).
record MarkreadCommand(Form form) implements IrcCommand {
  MarkreadCommand() {
    this(new Form("MARKREAD", 0, "<target> [timestamp=<time>]", "says how far you have read"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String target = message.param(0);
    if (target.isEmpty()) {
      reply.fail("NEED_MORE_PARAMS", "Missing parameters");
    } else if (message.params().size() < 2) {
      show(target, reply);
    } else {
      Long millis = millis(message.param(1));
      if (millis == null) {
        reply.fail("INVALID_PARAMS", "It takes timestamp=...", target);
      } else {
        reply.order(
            new MarkRead(isRoom(target), bare(target), key(target, reply), millis),
            answer -> say(target, answer, reply));
      }
    }
  }

  /// Says how far the client's user has read a room it has come into.
  ///
  /// @param joined whether it has, asked when the answer is there
  static void onJoining(RoomName room, BooleanSupplier joined, Reply reply) {
    if (reply.talk().has(Capability.DRAFT_READ_MARKER)) {
      reply.query(
          new HowFarRead(true, room.shown(), room.key()),
          answer -> {
            if (joined.getAsBoolean()) {
              say(IrcVariant.room(room), answer, reply);
            }
          });
    }
  }

  private static void show(String target, Reply reply) {
    reply.query(
        new HowFarRead(isRoom(target), bare(target), key(target, reply)),
        answer -> say(target, answer, reply));
  }

  private static void say(String target, Answer answer, Reply reply) {
    if (answer instanceof Answer.Mark mark) {
      String time = mark.atMillis() == 0 ? "*" : "timestamp=" + IrcVariant.time(mark.atMillis());
      reply.server("MARKREAD", target, time);
    }
  }

  private static boolean isRoom(String target) {
    return Rooms.isRoom(target);
  }

  private static String bare(String target) {
    return isRoom(target) ? target.substring(1) : target;
  }

  private static String key(String target, Reply reply) {
    RoomName room = Rooms.named(target, reply);
    return room == null ? Proving.key(target, reply) : room.key();
  }

  private static @Nullable Long millis(String word) {
    try {
      return word.startsWith("timestamp=")
          ? Instant.parse(word.substring(10)).toEpochMilli()
          : null;
    } catch (DateTimeException | ArithmeticException _) {
      return null; // said to the client
    }
  }
}
