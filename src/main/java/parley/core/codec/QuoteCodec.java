package parley.core.codec;

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
  /// What is known of a message, added up: its author's account, the file that it sends.
  private static final int ACCOUNT = 1;

  private static final int FILE = 2;

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
    String file = message.file();
    to.number((account == null ? 0 : ACCOUNT) | (file == null ? 0 : FILE));
    if (account != null) {
      nick(to, account);
    }
    if (file != null) {
      to.text(file);
    }
    return to.text(message.text());
  }

  /// Reads such a message.
  public static Quoted quoted(Reader from) {
    MessageId id = new MessageId(from.number());
    Spot spot = spot(from);
    UserId author = new UserId(from.number());
    Nick nick = nick(from);
    int marks = from.count();
    if (marks > (ACCOUNT | FILE)) {
      throw new CodecException("a message has no marks " + marks);
    }
    Nick account = (marks & ACCOUNT) == 0 ? null : nick(from);
    String file = (marks & FILE) == 0 ? null : from.filledText();
    return new Quoted(id, spot, author, nick, account, from.text(), file);
  }

  private static Writer nick(Writer to, Nick nick) {
    return to.text(nick.shown()).text(nick.key());
  }

  private static Nick nick(Reader from) {
    return new Nick(from.filledText(), from.filledText());
  }
}
