package parley.core.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Accepted;
import parley.core.event.BecameOperator;
import parley.core.event.HostChanged;
import parley.core.event.Killed;
import parley.core.event.MetadataChanged;
import parley.core.event.RealnameChanged;
import parley.core.event.Right;
import parley.core.event.Subject;
import parley.core.event.UserEvent;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.event.UserModesChanged;
import parley.core.event.Walloped;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// What happens to how users are seen and treated, as bytes and back: a part of [EventCodec].
public final class UserEvents {
  private UserEvents() {}

  static String kind(UserEvent event) {
    return switch (event) {
      case RealnameChanged _ -> "RealnameChanged";
      case HostChanged _ -> "HostChanged";
      case UserModesChanged _ -> "UserModesChanged";
      case BecameOperator _ -> "BecameOperator";
      case Accepted _ -> "Accepted";
      case Killed _ -> "Killed";
      case Walloped _ -> "Walloped";
      case MetadataChanged _ -> "MetadataChanged";
    };
  }

  static Writer body(Writer to, UserEvent event) {
    return switch (event) {
      case RealnameChanged e ->
          EventCodec.rooms(who(to, e.user(), e.nick()).text(e.realname()), e.rooms());
      case HostChanged e ->
          EventCodec.rooms(
              who(to, e.user(), e.nick()).text(e.username()).text(e.host()), e.rooms());
      case UserModesChanged e ->
          EventCodec.rooms(changes(who(to, e.user(), e.nick()), e.changes()), e.rooms());
      case BecameOperator e ->
          who(to, e.user(), e.nick()).text(e.operator()).list(e.rights(), Writer::constant);
      case Accepted e ->
          who(to.number(e.user().value()), e.other(), e.otherNick()).flag(e.accepted());
      case Killed e -> EventCodec.nick(who(to, e.user(), e.nick()), e.by()).text(e.reason());
      case Walloped e -> who(to, e.user(), e.nick()).text(e.text());
      case MetadataChanged e -> metadata(to, e);
    };
  }

  /// The event of a kind; null when the kind is not one of these.
  static @Nullable UserEvent body(String kind, Reader in) {
    return switch (kind) {
      case "RealnameChanged" ->
          new RealnameChanged(user(in), EventCodec.nick(in), in.text(), EventCodec.rooms(in));
      case "HostChanged" ->
          new HostChanged(
              user(in), EventCodec.nick(in), in.text(), in.text(), EventCodec.rooms(in));
      case "UserModesChanged" ->
          new UserModesChanged(user(in), EventCodec.nick(in), changes(in), EventCodec.rooms(in));
      case "BecameOperator" ->
          new BecameOperator(user(in), EventCodec.nick(in), in.text(), rights(in));
      case "Accepted" -> new Accepted(user(in), user(in), EventCodec.nick(in), in.flag());
      case "Killed" -> new Killed(user(in), EventCodec.nick(in), EventCodec.nick(in), in.text());
      case "Walloped" -> new Walloped(user(in), EventCodec.nick(in), in.text());
      case "MetadataChanged" -> metadata(in);
      default -> null;
    };
  }

  /// Adds changes of modes to what is being written.
  public static Writer changes(Writer to, List<UserModeChange> changes) {
    return to.list(changes, (w, change) -> w.constant(change.mode()).flag(change.set()));
  }

  /// Reads changes of modes from among other things.
  public static List<UserModeChange> changes(Reader in) {
    return in.list(r -> new UserModeChange(r.constant(UserMode.class), r.flag()));
  }

  /// Reads rights from among other things.
  public static List<Right> rights(Reader in) {
    return in.list(r -> r.constant(Right.class));
  }

  private static Writer metadata(Writer to, MetadataChanged changed) {
    switch (changed.subject()) {
      case Subject.OfUser(UserId user, Nick nick) -> who(to.flag(false), user, nick);
      case Subject.OfRoom(RoomId room, RoomName name) ->
          to.flag(true).number(room.value()).text(name.shown()).text(name.key());
    }
    String value = changed.value();
    to.text(changed.key()).flag(value != null);
    return EventCodec.rooms(value == null ? to : to.text(value), changed.rooms());
  }

  private static MetadataChanged metadata(Reader in) {
    Subject subject =
        in.flag()
            ? new Subject.OfRoom(new RoomId(in.number()), new RoomName(in.text(), in.text()))
            : new Subject.OfUser(user(in), EventCodec.nick(in));
    return new MetadataChanged(
        subject, in.text(), in.flag() ? in.text() : null, EventCodec.rooms(in));
  }

  private static Writer who(Writer to, UserId user, Nick nick) {
    return EventCodec.nick(to.number(user.value()), nick);
  }

  private static UserId user(Reader in) {
    return new UserId(in.number());
  }
}
