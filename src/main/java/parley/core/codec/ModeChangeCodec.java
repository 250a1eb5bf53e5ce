package parley.core.codec;

import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.id.UserId;
import parley.core.name.Mask;
import parley.core.name.Nick;

/// One change of how a room is set as bytes, and back: the name of its kind, then its values.
final class ModeChangeCodec {
  private ModeChangeCodec() {}

  static void write(Writer to, ModeChange change) {
    switch (change) {
      case ModeChange.FlagChanged(RoomFlag flag, boolean set) ->
          to.text("Flag").constant(flag).flag(set);
      case ModeChange.KeyChanged(String key) -> {
        to.text("Key").flag(key != null);
        if (key != null) {
          to.text(key);
        }
      }
      case ModeChange.LimitChanged(int limit) -> to.text("Limit").number(limit);
      case ModeChange.ListChanged(RoomList list, Mask mask, boolean set) ->
          to.text("List").constant(list).text(mask.shown()).text(mask.key()).flag(set);
      case ModeChange.RankChanged(UserId user, Nick nick, Rank rank, boolean set) ->
          to.text("Rank")
              .number(user.value())
              .text(nick.shown())
              .text(nick.key())
              .constant(rank)
              .flag(set);
      case ModeChange.StandingChanged(Nick account, Rank rank) ->
          to.text("Standing").text(account.shown()).text(account.key()).constant(rank);
      case ModeChange.OfferChanged(Nick account) -> {
        to.text("Offer").flag(account != null);
        if (account != null) {
          to.text(account.shown()).text(account.key());
        }
      }
    }
  }

  static ModeChange read(Reader from) {
    String kind = from.text();
    return switch (kind) {
      case "Flag" -> new ModeChange.FlagChanged(from.constant(RoomFlag.class), from.flag());
      case "Key" -> new ModeChange.KeyChanged(from.flag() ? from.text() : null);
      case "Limit" -> new ModeChange.LimitChanged(from.count());
      case "List" ->
          new ModeChange.ListChanged(from.constant(RoomList.class), mask(from), from.flag());
      case "Rank" ->
          new ModeChange.RankChanged(
              new UserId(from.number()), nick(from), from.constant(Rank.class), from.flag());
      case "Standing" -> new ModeChange.StandingChanged(nick(from), from.constant(Rank.class));
      case "Offer" -> new ModeChange.OfferChanged(from.flag() ? nick(from) : null);
      default -> throw new CodecException("no change of a room is called " + kind);
    };
  }

  private static Nick nick(Reader from) {
    return new Nick(from.filledText(), from.filledText());
  }

  private static Mask mask(Reader from) {
    return new Mask(from.filledText(), from.filledText());
  }
}
