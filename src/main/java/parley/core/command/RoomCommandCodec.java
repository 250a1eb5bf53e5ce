package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.codec.CodecException;
import parley.core.codec.Reader;
import parley.core.codec.Writer;
import parley.core.name.Mask;
import parley.core.name.RoomName;

/// Commands about rooms as bytes, and back: the part of [RequestCodec] for those who keep order.
final class RoomCommandCodec {
  private RoomCommandCodec() {}

  static Writer write(Writer to, Command command) {
    return switch (command) {
      case ChangeRoomModes(RoomName room, List<ModeWish> wishes) ->
          room(to.text("ChangeRoomModes"), room).list(wishes, ModeWishCodec::write);
      case Ban(RoomName room, Mask mask, String name, String key, String reason) ->
          ModeWishCodec.write(room(to.text("Ban"), room), mask).text(name).text(key).text(reason);
      case Unban(RoomName room, Mask mask, String name, String key) ->
          ModeWishCodec.write(room(to.text("Unban"), room), mask).text(name).text(key);
      case Kick(RoomName room, String name, String key, String reason) ->
          room(to.text("Kick"), room).text(name).text(key).text(reason);
      case Invite(RoomName room, String name, String key) ->
          room(to.text("Invite"), room).text(name).text(key);
      case RenameRoom(RoomName room, RoomName after, String reason) ->
          RequestCodec.name(room(to.text("RenameRoom"), room), after).text(reason);
      case RegisterRoom(RoomName room, boolean kept) ->
          room(to.text("RegisterRoom"), room).flag(kept);
      case TakeRoom(RoomName room) -> room(to.text("TakeRoom"), room);
      case Command other -> throw new IllegalArgumentException("not about a room: " + other);
    };
  }

  static Command read(String name, Reader from) {
    RoomName room = RequestCodec.optionalRoom(from);
    return switch (name) {
      case "ChangeRoomModes" -> new ChangeRoomModes(room, from.list(ModeWishCodec::read));
      case "Ban" -> new Ban(room, ModeWishCodec.mask(from), from.text(), from.text(), from.text());
      case "Unban" -> new Unban(room, ModeWishCodec.mask(from), from.text(), from.text());
      case "Kick" -> new Kick(room, from.text(), from.text(), from.text());
      case "Invite" -> new Invite(room, from.text(), from.text());
      case "RenameRoom" -> new RenameRoom(room, RequestCodec.room(from), from.text());
      case "RegisterRoom" -> new RegisterRoom(room, from.flag());
      case "TakeRoom" -> {
        if (room == null) {
          throw new CodecException("a room is taken by its name");
        }
        yield new TakeRoom(room);
      }
      default -> throw new CodecException("no command is called " + name);
    };
  }

  private static Writer room(Writer to, @Nullable RoomName room) {
    return RequestCodec.optional(to, room);
  }
}
