package parley.core.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Event;
import parley.core.event.Extras;
import parley.core.event.Manner;
import parley.core.event.Parties;
import parley.core.event.Rank;
import parley.core.event.Reacted;
import parley.core.event.Said;
import parley.core.event.Signalled;
import parley.core.event.Whispered;
import parley.core.id.MessageId;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Events about what is said as bytes, and back: the part of [EventCodec] for them.
final class MessageEvents {
  private MessageEvents() {}

  static Writer said(Writer to, Said e) {
    to.number(e.room().value()).text(e.name().shown()).text(e.name().key());
    return FaceCodec.write(
        who(to, e.user(), e.nick()).constant(e.manner()).text(e.text()), e.extras());
  }

  static Writer whispered(Writer to, Whispered e) {
    who(who(to, e.from(), e.fromNick()), e.to(), e.toNick()).constant(e.manner()).text(e.text());
    return parties(FaceCodec.write(to, e.extras()), e.parties());
  }

  static Writer reacted(Writer to, Reacted e) {
    QuoteCodec.write(QuoteCodec.write(to, e.message()), e.spot());
    return who(to, e.user(), e.nick()).text(e.reaction()).flag(e.added());
  }

  static Writer edited(Writer to, Edited e) {
    QuoteCodec.write(QuoteCodec.write(to, e.message()), e.spot());
    return who(to, e.user(), e.nick()).text(e.text());
  }

  static Writer deleted(Writer to, Deleted e) {
    QuoteCodec.write(to.number(e.message().sequence()), e.spot());
    who(EventCodec.nick(to, e.author()), e.user(), e.nick()).text(e.reason());
    return e.file() == null ? to : to.text(e.file());
  }

  /// Whether it is of the form that the second version of its kind has: with a file.
  static boolean hasFile(Event event) {
    return event instanceof Deleted deleted && deleted.file() != null;
  }

  /// The same with the file that follows it in the second version.
  static Event withFile(Event event, Reader in) {
    if (!(event instanceof Deleted e)) {
      throw new CodecException("of that kind there is only one version");
    }
    return new Deleted(
        e.message(), e.spot(), e.author(), e.user(), e.nick(), e.reason(), in.filledText());
  }

  static Writer signalled(Writer to, Signalled e) {
    who(to, e.user(), e.nick());
    switch (e.place()) {
      case Signalled.Where.InRoom(RoomId room, RoomName name, Rank from) ->
          tags(to.flag(true).number(room.value()).text(name.shown()).text(name.key()), e, from);
      case Signalled.Where.ToUser(UserId user, Nick nick, Parties parties) ->
          tags(parties(who(to.flag(false), user, nick), parties), e, Rank.MEMBER);
    }
    return to;
  }

  private static void tags(Writer to, Signalled e, Rank from) {
    FaceCodec.write(to, new Extras(null, e.tags(), from, List.of()));
  }

  /// The event of a kind; null when the kind is not one of these.
  static @Nullable Event body(String kind, Reader in) {
    return switch (kind) {
      case "Said" ->
          new Said(
              new RoomId(in.number()),
              new RoomName(in.text(), in.text()),
              user(in),
              EventCodec.nick(in),
              in.constant(Manner.class),
              in.text(),
              FaceCodec.readExtras(in));
      case "Whispered" ->
          new Whispered(
              user(in),
              EventCodec.nick(in),
              user(in),
              EventCodec.nick(in),
              in.constant(Manner.class),
              in.text(),
              FaceCodec.readExtras(in),
              parties(in));
      case "Reacted" ->
          new Reacted(
              QuoteCodec.quote(in),
              QuoteCodec.spot(in),
              user(in),
              EventCodec.nick(in),
              in.text(),
              in.flag());
      case "Edited" ->
          new Edited(
              QuoteCodec.quote(in), QuoteCodec.spot(in), user(in), EventCodec.nick(in), in.text());
      case "Deleted" ->
          new Deleted(
              new MessageId(in.number()),
              QuoteCodec.spot(in),
              EventCodec.nick(in),
              user(in),
              EventCodec.nick(in),
              in.text(),
              null);
      case "Signalled" -> signalled(in);
      default -> null;
    };
  }

  private static Signalled signalled(Reader in) {
    UserId user = user(in);
    Nick nick = EventCodec.nick(in);
    if (in.flag()) {
      RoomId room = new RoomId(in.number());
      RoomName name = new RoomName(in.text(), in.text());
      Extras extras = FaceCodec.readExtras(in);
      var where = new Signalled.Where.InRoom(room, name, extras.from());
      return new Signalled(user, nick, where, extras.tags());
    }
    var where = new Signalled.Where.ToUser(user(in), EventCodec.nick(in), parties(in));
    return new Signalled(user, nick, where, FaceCodec.readExtras(in).tags());
  }

  private static Writer parties(Writer to, Parties parties) {
    return to.number(parties.from().value()).number(parties.to().value());
  }

  private static Parties parties(Reader in) {
    return new Parties(user(in), user(in));
  }

  private static Writer who(Writer to, UserId user, Nick nick) {
    return EventCodec.nick(to.number(user.value()), nick);
  }

  private static UserId user(Reader in) {
    return new UserId(in.number());
  }
}
