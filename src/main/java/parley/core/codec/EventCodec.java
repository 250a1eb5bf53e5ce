package parley.core.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.AccountEvent;
import parley.core.event.AwayChanged;
import parley.core.event.Deleted;
import parley.core.event.Departure;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
import parley.core.event.Event;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.NickChanged;
import parley.core.event.Profile;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.event.Reacted;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.SessionAttached;
import parley.core.event.SessionDetached;
import parley.core.event.SessionMoved;
import parley.core.event.Signalled;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Every event as bytes, and back: the name of its kind, the version of that kind's form, a body.
///
/// What was written once is read for good: a kind keeps its name whatever its class is called, and
/// when its form changes it gets the next version, and the old one is still read.
public final class EventCodec {
  /// The version that every kind is written in so far, but for one.
  private static final int VERSION = 1;

  /// The version of a message taken back together with its file.
  private static final int WITH_FILE = 2;

  private EventCodec() {}

  /// An event with its kind and version before its body.
  public static byte[] write(Event event) {
    Writer writer = new Writer().text(kind(event)).number(version(event));
    return body(writer, event).bytes();
  }

  /// Reads what [#write(Event)] wrote.
  ///
  /// @throws CodecException when the bytes are not that, or of a kind or version not known here
  public static Event read(byte[] bytes) {
    Reader reader = new Reader(bytes);
    return read(reader.text(), reader.count(), reader);
  }

  /// The body alone, for those who keep kind and version beside it.
  public static byte[] body(Event event) {
    return body(new Writer(), event).bytes();
  }

  /// Reads a body.
  ///
  /// @throws CodecException when it is not of that kind and version, or they are not known here
  public static Event read(String kind, int version, byte[] body) {
    return read(kind, version, new Reader(body));
  }

  /// The version of its kind that an event is written in, from 1.
  public static int version(Event event) {
    return MessageEvents.hasFile(event) ? WITH_FILE : VERSION;
  }

  /// The name of an event's kind.
  public static String kind(Event event) {
    return switch (event) {
      case EpochBegan _ -> "EpochBegan";
      case UserEntered _ -> "UserEntered";
      case UserAnnounced _ -> "UserAnnounced";
      case SessionAttached _ -> "SessionAttached";
      case SessionDetached _ -> "SessionDetached";
      case SessionMoved _ -> "SessionMoved";
      case UserLeft _ -> "UserLeft";
      case RoomJoined _ -> "RoomJoined";
      case RoomLeft _ -> "RoomLeft";
      case NickChanged _ -> "NickChanged";
      case TopicChanged _ -> "TopicChanged";
      case RoomModesChanged _ -> "RoomModesChanged";
      case Kicked _ -> "Kicked";
      case Invited _ -> "Invited";
      case RoomRenamed _ -> "RoomRenamed";
      case RoomRegistered _ -> "RoomRegistered";
      case AwayChanged _ -> "AwayChanged";
      case AccountEvent about -> AccountEvents.kind(about);
      case UserEvent about -> UserEvents.kind(about);
      case Said _ -> "Said";
      case Whispered _ -> "Whispered";
      case Reacted _ -> "Reacted";
      case Edited _ -> "Edited";
      case Deleted _ -> "Deleted";
      case Signalled _ -> "Signalled";
    };
  }

  private static Event read(String kind, int version, Reader reader) {
    boolean known = version == VERSION || (version == WITH_FILE && kind.equals("Deleted"));
    if (!known) {
      throw new CodecException("version " + version + " of " + kind + " is not known here");
    }
    try {
      Event first = body(kind, reader);
      Event event = version == VERSION ? first : MessageEvents.withFile(first, reader);
      reader.end();
      return event;
    } catch (IllegalArgumentException e) {
      throw new CodecException("a " + kind + " holds what it cannot: " + e.getMessage());
    }
  }

  private static Writer body(Writer to, Event event) {
    return switch (event) {
      case EpochBegan e -> to.number(e.node()).number(e.epoch());
      case UserEntered e ->
          session(nick(user(to, e.user()), e.nick()), e.session())
              .constant(e.reach())
              .flag(e.announced())
              .text(e.profile().username())
              .text(e.profile().host())
              .text(e.profile().realname());
      case UserAnnounced e -> rooms(nick(user(to, e.user()), e.nick()), e.rooms());
      case SessionAttached e ->
          rooms(session(user(to, e.user()), e.session()).constant(e.reach()), e.rooms());
      case SessionDetached e -> session(user(to, e.user()), e.session());
      case SessionMoved e -> session(user(to, e.user()), e.session()).number(e.room().value());
      case UserLeft e -> left(to, e);
      case RoomJoined e ->
          session(nick(user(room(to, e.room(), e.name()), e.user()), e.nick()), e.session())
              .constant(e.rank())
              .flag(e.entering())
              .text(e.realname());
      case RoomLeft e ->
          session(nick(user(room(to, e.room(), e.name()), e.user()), e.nick()), e.session())
              .text(e.reason());
      case NickChanged e -> rooms(nick(nick(user(to, e.user()), e.before()), e.after()), e.rooms());
      case TopicChanged e ->
          nick(user(room(to, e.room(), e.name()), e.user()), e.nick()).text(e.topic());
      case RoomModesChanged e ->
          nick(user(room(to, e.room(), e.name()), e.by()), e.byNick())
              .list(e.changes(), ModeChangeCodec::write);
      case Kicked e ->
          pair(room(to, e.room(), e.name()), e.user(), e.nick(), e.by(), e.byNick())
              .text(e.reason());
      case Invited e ->
          pair(room(to, e.room(), e.name()), e.by(), e.byNick(), e.user(), e.nick())
              .flag(e.opens());
      case RoomRenamed e ->
          nick(user(name(room(to, e.room(), e.before()), e.after()), e.by()), e.byNick())
              .text(e.reason());
      case RoomRegistered e ->
          optional(nick(user(room(to, e.room(), e.name()), e.by()), e.byNick()), e.founder());
      case AwayChanged e -> rooms(nick(user(to, e.user()), e.nick()).text(e.message()), e.rooms());
      case AccountEvent about -> AccountEvents.body(to, about);
      case UserEvent about -> UserEvents.body(to, about);
      case Said e -> MessageEvents.said(to, e);
      case Whispered e -> MessageEvents.whispered(to, e);
      case Reacted e -> MessageEvents.reacted(to, e);
      case Edited e -> MessageEvents.edited(to, e);
      case Deleted e -> MessageEvents.deleted(to, e);
      case Signalled e -> MessageEvents.signalled(to, e);
    };
  }

  private static Event body(String kind, Reader in) {
    return switch (kind) {
      case "EpochBegan" -> new EpochBegan(in.count(), in.count());
      case "UserEntered" ->
          new UserEntered(
              user(in),
              nick(in),
              session(in),
              in.constant(Reach.class),
              in.flag(),
              new Profile(in.text(), in.text(), in.text()));
      case "UserAnnounced" -> new UserAnnounced(user(in), nick(in), rooms(in));
      case "SessionAttached" ->
          new SessionAttached(user(in), session(in), in.constant(Reach.class), rooms(in));
      case "SessionDetached" -> new SessionDetached(user(in), session(in));
      case "SessionMoved" -> new SessionMoved(user(in), session(in), room(in));
      case "UserLeft" -> left(in);
      case "RoomJoined" -> joined(in);
      case "RoomLeft" ->
          new RoomLeft(room(in), roomName(in), user(in), nick(in), session(in), in.text());
      case "NickChanged" -> new NickChanged(user(in), nick(in), nick(in), rooms(in));
      case "TopicChanged" ->
          new TopicChanged(room(in), roomName(in), user(in), nick(in), in.text());
      case "RoomModesChanged" ->
          new RoomModesChanged(
              room(in), roomName(in), user(in), nick(in), in.list(ModeChangeCodec::read));
      case "Kicked" ->
          new Kicked(room(in), roomName(in), user(in), nick(in), user(in), nick(in), in.text());
      case "Invited" ->
          new Invited(room(in), roomName(in), user(in), nick(in), user(in), nick(in), in.flag());
      case "RoomRenamed" ->
          new RoomRenamed(room(in), roomName(in), roomName(in), user(in), nick(in), in.text());
      case "RoomRegistered" ->
          new RoomRegistered(room(in), roomName(in), user(in), nick(in), optionalNick(in));
      case "AwayChanged" -> new AwayChanged(user(in), nick(in), in.text(), rooms(in));
      default -> other(kind, in);
    };
  }

  private static Event other(String kind, Reader in) {
    Event about = AccountEvents.body(kind, in);
    if (about == null) {
      about = UserEvents.body(kind, in);
    }
    if (about == null) {
      about = MessageEvents.body(kind, in);
    }
    if (about == null) {
      throw new CodecException("no event known here is called " + kind);
    }
    return about;
  }

  private static Writer left(Writer to, UserLeft left) {
    session(nick(user(to, left.user()), left.nick()), left.session());
    return rooms(to.constant(left.how()).text(left.reason()).flag(left.announced()), left.rooms());
  }

  private static UserLeft left(Reader in) {
    return new UserLeft(
        user(in),
        nick(in),
        session(in),
        in.constant(Departure.class),
        in.text(),
        in.flag(),
        rooms(in));
  }

  private static RoomJoined joined(Reader in) {
    RoomId room = room(in);
    RoomName name = roomName(in);
    UserId user = user(in);
    Nick nick = nick(in);
    SessionId session = session(in);
    Rank rank = in.constant(Rank.class);
    return new RoomJoined(room, name, user, nick, rank, session, in.flag(), in.text());
  }

  private static Writer pair(Writer to, UserId user, Nick nick, UserId other, Nick otherNick) {
    return nick(user(nick(user(to, user), nick), other), otherNick);
  }

  private static Writer name(Writer to, RoomName name) {
    return to.text(name.shown()).text(name.key());
  }

  private static Writer optional(Writer to, @Nullable Nick nick) {
    return nick == null ? to.flag(false) : nick(to.flag(true), nick);
  }

  private static @Nullable Nick optionalNick(Reader in) {
    return in.flag() ? nick(in) : null;
  }

  private static Writer user(Writer to, UserId user) {
    return to.number(user.value());
  }

  private static UserId user(Reader in) {
    return new UserId(in.number());
  }

  static Writer nick(Writer to, Nick nick) {
    return to.text(nick.shown()).text(nick.key());
  }

  static Nick nick(Reader in) {
    return new Nick(in.text(), in.text());
  }

  private static Writer room(Writer to, RoomId room, RoomName name) {
    return name(to.number(room.value()), name);
  }

  private static RoomId room(Reader in) {
    return new RoomId(in.number());
  }

  private static RoomName roomName(Reader in) {
    return new RoomName(in.text(), in.text());
  }

  private static Writer session(Writer to, SessionId session) {
    return to.number(session.node()).number(session.epoch()).number(session.number());
  }

  private static SessionId session(Reader in) {
    return new SessionId(in.count(), in.count(), in.number());
  }

  static Writer rooms(Writer to, List<RoomId> rooms) {
    return to.list(rooms, (w, room) -> w.number(room.value()));
  }

  static List<RoomId> rooms(Reader in) {
    return in.list(EventCodec::room);
  }
}
