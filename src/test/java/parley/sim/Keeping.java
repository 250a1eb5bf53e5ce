package parley.sim;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.core.command.Ban;
import parley.core.command.ChangeRoomModes;
import parley.core.command.Command;
import parley.core.command.Invite;
import parley.core.command.Kick;
import parley.core.command.ModeWish;
import parley.core.command.RegisterRoom;
import parley.core.command.RenameRoom;
import parley.core.command.TakeRoom;
import parley.core.command.Unban;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.name.Mask;
import parley.core.name.Names;
import parley.core.name.RoomName;

/// What people come up with to keep order in rooms, those who may and those who may not.
final class Keeping {
  /// What lets nobody speak from outside and hides nobody: who hears what stays simple to say.
  private static final List<RoomFlag> FLAGS =
      List.of(
          RoomFlag.INVITE_ONLY,
          RoomFlag.MODERATED,
          RoomFlag.SECRET,
          RoomFlag.TOPIC_LOCKED,
          RoomFlag.REGISTERED_ONLY,
          RoomFlag.REGISTERED_SPEAK);

  private final Chance chance;
  private final Names names;
  private final Supplier<String> nick;
  private final Supplier<RoomName> room;

  /// @param nick some name, as typed
  /// @param room some room
  Keeping(Chance chance, Names names, Supplier<String> nick, Supplier<RoomName> room) {
    this.chance = chance;
    this.names = names;
    this.nick = nick;
    this.room = room;
  }

  Command command() {
    String name = nick.get();
    String key = names.nickKey(name);
    return switch (chance.below(11)) {
      case 0 -> new Kick(somewhere(), name, key, "out");
      case 1 -> new Ban(somewhere(), mask(name), name, key, "");
      case 2 -> new Unban(somewhere(), mask(name), name, key);
      case 3, 4 -> new Invite(somewhere(), name, key);
      case 5 -> new RenameRoom(somewhere(), room.get(), "");
      case 6 -> new RegisterRoom(somewhere(), chance.percent(50));
      case 7 -> new TakeRoom(room.get());
      default -> new ChangeRoomModes(somewhere(), List.of(wish(), wish()));
    };
  }

  private ModeWish wish() {
    boolean set = chance.percent(40);
    String name = nick.get();
    return switch (chance.below(8)) {
      case 0 -> new ModeWish.Key(set ? chance.oneOf("sesame", "", "two words") : null);
      case 1 -> new ModeWish.Limit(set ? chance.below(4) - 1 : 0);
      case 2 -> new ModeWish.Entry(chance.oneOf(RoomList.values()), mask(name), set);
      case 5 -> new ModeWish.Stand(name, names.nickKey(name), chance.oneOf(Rank.values()));
      case 6 -> new ModeWish.Offer(name, set ? names.nickKey(name) : "");
      case 3, 4 ->
          new ModeWish.Give(
              name, names.nickKey(name), chance.oneOf(Rank.values()), chance.percent(70));
      default -> new ModeWish.Flag(chance.oneOf(FLAGS), set);
    };
  }

  private Mask mask(String name) {
    Mask mask =
        names.mask(name) instanceof Names.Checked.Fine<Mask>(Mask fine)
            ? fine
            : new Mask("*!*@*", "*!*@*");
    return chance.percent(50) ? mask : mask.muting();
  }

  private @Nullable RoomName somewhere() {
    return chance.percent(70) ? null : room.get();
  }
}
