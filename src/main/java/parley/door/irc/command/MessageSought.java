package parley.door.irc.command;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.core.event.Quoted;
import parley.core.event.Spot;
import parley.core.id.MessageId;
import parley.core.name.RoomName;
import parley.core.query.MayReadRoom;
import parley.core.state.Refusal;
import parley.door.irc.talk.Reply;

/// The message that a command names by where it was said and by its id, to do something about it.
/// It takes several turns to find; what the client sends meanwhile waits.
///
/// @param target a room or a nick, as it was typed
/// @param typed the id, as it was typed
/// @param codes what the command's failures are called
record MessageSought(Reply reply, String target, String typed, Codes codes) {
  /// What the failures of a command are called (IRCv3 standard replies).
  ///
  /// @param unknown there is no such message
  /// @param forbidden it is not for this client to do
  record Codes(String unknown, String forbidden, String sentence) {}

  /// Goes on with it, or says that there is none.
  void find(Consumer<Quoted> then) {
    reply.talk().shut();
    if (Rooms.isRoom(target)) {
      RoomName room = Rooms.named(target, reply);
      reply.query(
          new MayReadRoom(room == null ? RoomName.LOBBY : room),
          _ -> look(then),
          refusal -> {
            refused(refusal);
            reply.talk().open();
          });
    } else {
      look(then);
    }
  }

  private void look(Consumer<Quoted> then) {
    MessageId id = Quoting.id(typed);
    if (id == null) {
      found(null, then);
      reply.talk().open();
    } else {
      new Quoting(reply).find(id, found -> found(found, then));
    }
  }

  private void found(@Nullable Quoted found, Consumer<Quoted> then) {
    if (found != null && isThere(found.spot())) {
      then.accept(found);
    } else {
      reply.fail(codes.unknown(), "There is no such message", target, typed);
    }
  }

  private boolean isThere(Spot spot) {
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

  /// Says why it was not done.
  void refused(Refusal refusal) {
    if (refusal instanceof Refusal.NotInRoom || refusal instanceof Refusal.NoSuchRoom) {
      reply.fail("INVALID_TARGET", "You are not there", target);
    } else {
      reply.fail(codes.forbidden(), codes.sentence(), target, typed);
    }
  }
}
