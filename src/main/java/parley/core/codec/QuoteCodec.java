package parley.core.codec;

import org.jspecify.annotations.Nullable;
import parley.core.event.Quote;
import parley.core.event.Quoted;
import parley.core.event.Spot;
import parley.core.id.MessageId;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Messages that others speak of, as bytes, and back.
public final class QuoteCodec {
  private QuoteCodec() {}

  /// Adds a quote to what is being written.
  public static Writer write(Writer to, Quote quote) {
    return nick(to.number(quote.message().sequence()), quote.author()).text(quote.excerpt());
  }

  /// Reads a quote.
  public static Quote quote(Reader from) {
    return new Quote(new MessageId(from.number()), nick(from), from.text());
  }

  /// Adds a place to what is being written.
  public static Writer write(Writer to, Spot spot) {
    return switch (spot) {
      case Spot.InRoom(RoomId room, RoomName name) ->
          to.flag(true).number(room.value()).text(name.shown()).text(name.key());
      case Spot.Between(UserId from, Nick fromNick, UserId other, Nick otherNick) -> {
        nick(to.flag(false).number(from.value()), fromNick);
        yield nick(to.number(other.value()), otherNick);
      }
    };
  }

  /// Reads a place.
  public static Spot spot(Reader from) {
    return from.flag()
        ? new Spot.InRoom(
            new RoomId(from.number()), new RoomName(from.filledText(), from.filledText()))
        : new Spot.Between(
            new UserId(from.number()), nick(from), new UserId(from.number()), nick(from));
  }

  /// Adds a message that somebody wants to do something with.
  public static Writer write(Writer to, Quoted message) {
    write(to.number(message.id().sequence()), message.spot());
    nick(to.number(message.author().value()), message.nick());
    Nick account = message.account();
    to.flag(account != null);
    if (account != null) {
      nick(to, account);
    }
    return file(to.text(message.text()), message.file());
  }

  /// Reads such a message.
  public static Quoted quoted(Reader from) {
    MessageId id = new MessageId(from.number());
    Spot spot = spot(from);
    UserId author = new UserId(from.number());
    Nick nick = nick(from);
    @Nullable Nick account = from.flag() ? nick(from) : null;
    return new Quoted(id, spot, author, nick, account, from.text(), file(from));
  }

  /// Adds the id of a file, or that there is none.
  static Writer file(Writer to, @Nullable String file) {
    return file == null ? to.flag(false) : to.flag(true).text(file);
  }

  static @Nullable String file(Reader from) {
    return from.flag() ? from.filledText() : null;
  }

  private static Writer nick(Writer to, Nick nick) {
    return to.text(nick.shown()).text(nick.key());
  }

  private static Nick nick(Reader from) {
    return new Nick(from.filledText(), from.filledText());
  }
}
