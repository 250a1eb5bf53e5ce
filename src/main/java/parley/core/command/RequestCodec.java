package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.Request;
import parley.core.codec.CodecException;
import parley.core.codec.FaceCodec;
import parley.core.codec.QuoteCodec;
import parley.core.codec.Reader;
import parley.core.codec.Writer;
import parley.core.event.Departure;
import parley.core.event.Extras;
import parley.core.event.Manner;
import parley.core.event.Profile;
import parley.core.event.Quoted;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.id.Claim;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Requests as canonical bytes, and back: what a recorded run is kept in and what a log will carry.
///
/// A request begins with the version of its form, then who asks and the number, then the name of
/// the command and its values in the order of the record. A new command is a new name; a command
/// with other values is a new version, and the old form stays readable.
public final class RequestCodec {
  private static final int VERSION = 1;

  private RequestCodec() {}

  /// The bytes of a request.
  public static byte[] write(Request request) {
    SessionId session = request.session();
    Writer writer = new Writer().number(VERSION);
    writer.number(session.node()).number(session.epoch()).number(session.number());
    return write(writer.number(request.number()), request.command()).bytes();
  }

  /// The request that the bytes are of.
  ///
  /// @throws CodecException when they are not of a request, or of a version or command that is not
  ///   known here
  public static Request read(byte[] bytes) {
    Reader reader = new Reader(bytes);
    long version = reader.number();
    if (version != VERSION) {
      throw new CodecException("a request of version " + version + " is not known here");
    }
    SessionId session = new SessionId(reader.count(), reader.count(), reader.number());
    Request request = new Request(session, reader.number(), command(reader));
    reader.end();
    return request;
  }

  private static Writer write(Writer to, Command command) {
    return switch (command) {
      case BeginEpoch(int node, int epoch) -> to.text("BeginEpoch").number(node).number(epoch);
      case Tick() -> to.text("Tick");
      case Enter(Nick chosen, Reach reach, boolean quiet, Profile profile, Claim claim) ->
          optional(
              optional(to.text("Enter"), chosen)
                  .constant(reach)
                  .flag(quiet)
                  .text(profile.username())
                  .text(profile.host())
                  .text(profile.realname()),
              claim);
      case Attach(UserId user, Reach reach) ->
          to.text("Attach").number(user.value()).constant(reach);
      case Announce() -> to.text("Announce");
      case Quit(Departure how, String reason) -> to.text("Quit").constant(how).text(reason);
      case Join(RoomName room, String key) -> optional(name(to.text("Join"), room), key);
      case Leave(RoomName room, String reason) -> name(to.text("Leave"), room).text(reason);
      case ReturnToLobby() -> to.text("ReturnToLobby");
      case Say(RoomName room, Manner manner, String text, Extras extras) ->
          FaceCodec.write(optional(to.text("Say"), room).constant(manner).text(text), extras);
      case Whisper(String name, String key, Manner manner, String text, Extras extras) ->
          FaceCodec.write(
              to.text("Whisper").text(name).text(key).constant(manner).text(text), extras);
      case Signal(RoomName room, String name, String key, var tags, Rank from, boolean kept) ->
          FaceCodec.write(
              optional(to.text("Signal"), room).text(name).text(key).flag(kept),
              new Extras(null, tags, from, List.of()));
      case ChangeNick(Nick nick) -> nick(to.text("ChangeNick"), nick);
      case SetTopic(RoomName room, String topic) -> optional(to.text("SetTopic"), room).text(topic);
      case AccountCommand about -> AccountCommands.write(to, about);
      case UserCommand about -> UserCommands.write(to, about);
      case SetAway(String message) -> to.text("SetAway").text(message);
      case React(Quoted message, String reaction, boolean added) ->
          QuoteCodec.write(to.text("React"), message).text(reaction).flag(added);
      case Edit(Quoted message, String text) ->
          QuoteCodec.write(to.text("Edit"), message).text(text);
      case Delete(Quoted message, String reason) ->
          QuoteCodec.write(to.text("Delete"), message).text(reason);
      case ChangeRoomModes _,
          Ban _,
          Unban _,
          Kick _,
          Invite _,
          RenameRoom _,
          RegisterRoom _,
          TakeRoom _ ->
          RoomCommandCodec.write(to, command);
    };
  }

  private static Command command(Reader from) {
    String name = from.text();
    return switch (name) {
      case "BeginEpoch" -> new BeginEpoch(from.count(), from.count());
      case "Tick" -> new Tick();
      case "Enter" ->
          new Enter(
              optionalNick(from),
              from.constant(Reach.class),
              from.flag(),
              new Profile(from.text(), from.text(), from.text()),
              from.flag() ? AccountCommands.claim(from) : null);
      case "Attach" -> new Attach(new UserId(from.number()), from.constant(Reach.class));
      case "Announce" -> new Announce();
      case "Quit" -> new Quit(from.constant(Departure.class), from.text());
      case "Join" -> new Join(room(from), optionalText(from));
      case "Leave" -> new Leave(room(from), from.text());
      case "ReturnToLobby" -> new ReturnToLobby();
      case "Say" ->
          new Say(
              optionalRoom(from),
              from.constant(Manner.class),
              from.text(),
              FaceCodec.readExtras(from));
      case "Whisper" ->
          new Whisper(
              from.text(),
              from.text(),
              from.constant(Manner.class),
              from.text(),
              FaceCodec.readExtras(from));
      case "Signal" -> signal(from);
      case "ChangeNick" -> new ChangeNick(nick(from));
      case "SetTopic" -> new SetTopic(optionalRoom(from), from.text());
      case "SetAway" -> new SetAway(from.text());
      case "React" -> new React(QuoteCodec.quoted(from), from.text(), from.flag());
      case "Edit" -> new Edit(QuoteCodec.quoted(from), from.text());
      case "Delete" -> new Delete(QuoteCodec.quoted(from), from.text());
      case "ChangeRoomModes",
          "Ban",
          "Unban",
          "Kick",
          "Invite",
          "RenameRoom",
          "RegisterRoom",
          "TakeRoom" ->
          RoomCommandCodec.read(name, from);
      default -> other(name, from);
    };
  }

  private static Signal signal(Reader from) {
    RoomName room = optionalRoom(from);
    String name = from.text();
    String key = from.text();
    boolean kept = from.flag();
    Extras extras = FaceCodec.readExtras(from);
    return new Signal(room, name, key, extras.tags(), extras.from(), kept);
  }

  private static Command other(String name, Reader from) {
    Command about = AccountCommands.read(name, from);
    if (about == null) {
      about = UserCommands.read(name, from);
    }
    if (about == null) {
      throw new CodecException("no command is called " + name);
    }
    return about;
  }

  private static Writer optional(Writer to, @Nullable Claim claim) {
    return claim == null ? to.flag(false) : AccountCommands.claim(to.flag(true), claim);
  }

  private static Writer optional(Writer to, @Nullable Nick nick) {
    return nick == null ? to.flag(false) : nick(to.flag(true), nick);
  }

  private static @Nullable Nick optionalNick(Reader from) {
    return from.flag() ? nick(from) : null;
  }

  private static Writer optional(Writer to, @Nullable String text) {
    return text == null ? to.flag(false) : to.flag(true).text(text);
  }

  private static @Nullable String optionalText(Reader from) {
    return from.flag() ? from.text() : null;
  }

  static Writer optional(Writer to, @Nullable RoomName room) {
    return room == null ? to.flag(false) : name(to.flag(true), room);
  }

  static @Nullable RoomName optionalRoom(Reader from) {
    return from.flag() ? room(from) : null;
  }

  static Writer nick(Writer to, Nick nick) {
    return to.text(nick.shown()).text(nick.key());
  }

  static Nick nick(Reader from) {
    return new Nick(from.filledText(), from.filledText());
  }

  static Writer name(Writer to, RoomName room) {
    return to.text(room.shown()).text(room.key());
  }

  static RoomName room(Reader from) {
    return new RoomName(from.filledText(), from.filledText());
  }
}
