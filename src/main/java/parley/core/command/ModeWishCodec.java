package parley.core.command;

import parley.core.codec.CodecException;
import parley.core.codec.Reader;
import parley.core.codec.Writer;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.name.Mask;

/// One wish about a room as bytes, and back: the name of its kind, then its values.
final class ModeWishCodec {
  private ModeWishCodec() {}

  static void write(Writer to, ModeWish wish) {
    switch (wish) {
      case ModeWish.Flag(RoomFlag flag, boolean set) -> to.text("Flag").constant(flag).flag(set);
      case ModeWish.Key(String key) -> {
        to.text("Key").flag(key != null);
        if (key != null) {
          to.text(key);
        }
      }
      case ModeWish.Limit(int limit) -> to.text("Limit").number(limit);
      case ModeWish.Entry(RoomList list, Mask mask, boolean set) ->
          write(to.text("Entry").constant(list), mask).flag(set);
      case ModeWish.Give(String name, String key, Rank rank, boolean set) ->
          to.text("Give").text(name).text(key).constant(rank).flag(set);
      case ModeWish.Stand(String account, String key, Rank rank) ->
          to.text("Stand").text(account).text(key).constant(rank);
      case ModeWish.Offer(String account, String key) -> to.text("Offer").text(account).text(key);
    }
  }

  static ModeWish read(Reader from) {
    String kind = from.text();
    return switch (kind) {
      case "Flag" -> new ModeWish.Flag(from.constant(RoomFlag.class), from.flag());
      case "Key" -> new ModeWish.Key(from.flag() ? from.text() : null);
      case "Limit" -> new ModeWish.Limit((int) from.number());
      case "Entry" -> new ModeWish.Entry(from.constant(RoomList.class), mask(from), from.flag());
      case "Give" ->
          new ModeWish.Give(from.text(), from.text(), from.constant(Rank.class), from.flag());
      case "Stand" -> new ModeWish.Stand(from.text(), from.text(), from.constant(Rank.class));
      case "Offer" -> new ModeWish.Offer(from.text(), from.text());
      default -> throw new CodecException("no wish about a room is called " + kind);
    };
  }

  static Writer write(Writer to, Mask mask) {
    return to.text(mask.shown()).text(mask.key());
  }

  static Mask mask(Reader from) {
    return new Mask(from.filledText(), from.filledText());
  }
}
