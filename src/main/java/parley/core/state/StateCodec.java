package parley.core.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.core.codec.CodecException;
import parley.core.codec.Reader;
import parley.core.codec.Writer;
import parley.core.event.Profile;
import parley.core.event.Rank;
import parley.core.event.Ranks;
import parley.core.event.Reach;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// The whole state as canonical bytes, and back. Equal states have equal bytes, however they came
/// about; everything without an order of its own is sorted by id.
public final class StateCodec {
  private static final int VERSION = 2;

  /// The version from which on rooms say what belongs to accounts, and there is a list of names
  /// whose accounts are gone.
  private static final int TENURED = 2;

  private StateCodec() {}

  /// The bytes of a state.
  public static byte[] write(State state) {
    Writer writer = new Writer().number(VERSION).number(state.sequence).number(state.timeMillis);
    writer.list(
        List.copyOf(state.epochs.entrySet()), (w, e) -> w.number(e.getKey()).number(e.getValue()));
    writer.list(List.copyOf(state.accounts().all()), AccountCodec::write);
    writer.list(sorted(state.users.values(), User::id), StateCodec::writeUser);
    writer.list(sorted(state.rooms.values(), Room::id), StateCodec::writeRoom);
    writer.list(sorted(state.sessions.values(), Session::id), StateCodec::writeSession);
    writer.list(
        List.copyOf(state.dormant.values()), (w, d) -> name(w.number(d.id().value()), d.name()));
    writer.list(
        List.copyOf(state.roomMetadata.entrySet()),
        (w, e) -> AccountCodec.writeMetadata(w.number(e.getKey().value()), e.getValue()));
    writer.list(
        List.copyOf(state.accounts().gone().entrySet()),
        (w, e) -> w.text(e.getKey()).number(e.getValue()));
    return writer.bytes();
  }

  /// The state that the bytes are of.
  ///
  /// @throws CodecException when they are not of a state, or of a version that is not known here
  public static State read(byte[] bytes) {
    Reader reader = new Reader(bytes);
    long version = reader.number();
    if (version < 1 || version > VERSION) {
      throw new CodecException("a state of version " + version + " is not known here");
    }
    State state = new State();
    state.sequence = reader.number();
    state.timeMillis = reader.number();
    int epochs = reader.count();
    for (int i = 0; i < epochs; i++) {
      state.epochs.put(reader.count(), reader.count());
    }
    reader.list(r -> AccountCodec.read(r, state));
    reader.list(r -> readUser(r, state));
    reader.list(r -> readRoom(r, state, version >= TENURED));
    reader.list(r -> readSession(r, state));
    reader.list(r -> readDormant(r, state));
    reader.list(r -> readMetadata(r, state));
    if (version >= TENURED) {
      reader.list(r -> readGone(r, state));
    }
    reader.end();
    return state;
  }

  private static <T, K extends Comparable<K>> List<T> sorted(
      Collection<T> items, Function<T, K> key) {
    List<T> list = new ArrayList<>(items);
    list.sort(Comparator.comparing(key));
    return list;
  }

  private static void writeUser(Writer writer, User user) {
    writer.number(user.id().value()).text(user.nick().shown()).text(user.nick().key());
    writer.number(user.sinceMillis()).flag(user.announced());
    Profile profile = user.profile();
    writer.text(profile.username()).text(profile.host()).text(profile.realname());
    writer.text(user.away());
    UserCodec.write(writer, user);
  }

  private static User readUser(Reader reader, State state) {
    UserId id = new UserId(reader.number());
    Nick nick = new Nick(reader.filledText(), reader.filledText());
    User user = new User(id, nick, reader.number(), reader.flag(), profile(reader));
    user.away(reader.text());
    UserCodec.read(reader, user, state);
    return state.addUser(user);
  }

  private static Profile profile(Reader reader) {
    return new Profile(reader.text(), reader.text(), reader.text());
  }

  private static void writeRoom(Writer writer, Room room) {
    name(writer.number(room.id().value()), room.name()).number(room.sinceMillis());
    writer.text(room.topic()).text(room.topicBy()).number(room.topicMillis());
    RoomModesCodec.write(writer, room);
    writer.list(
        sorted(room.members(), m -> m.user().id()),
        (w, m) ->
            w.number(m.user().id().value())
                .list(m.ranks().falling(), Writer::constant)
                .number(m.since()));
  }

  private static Room readRoom(Reader reader, State state, boolean tenured) {
    RoomId id = new RoomId(reader.number());
    RoomName name = new RoomName(reader.filledText(), reader.filledText());
    Room lobby = state.rooms.get(id);
    long sinceMillis = reader.number();
    Room room = lobby == null ? new Room(id, name, sinceMillis) : lobby;
    room.topic(reader.text(), reader.text(), reader.number());
    RoomModesCodec.read(reader, state, room, tenured);
    reader.list(r -> readMember(r, state, room));
    state.addRoom(room);
    return room;
  }

  private static Member readMember(Reader reader, State state, Room room) {
    User user = there(state.users.get(new UserId(reader.number())));
    Ranks ranks = Ranks.NONE;
    for (Rank rank : reader.list(r -> r.constant(Rank.class))) {
      ranks = ranks.with(rank);
    }
    Member member = new Member(user, ranks, reader.number());
    room.add(member);
    user.enter(room.id());
    return member;
  }

  private static void writeSession(Writer writer, Session session) {
    SessionId id = session.id();
    RoomId current = session.current();
    writer.number(id.node()).number(id.epoch()).number(id.number());
    writer.number(session.user().id().value()).constant(session.reach());
    writer.number(current == null ? 0 : current.value() + 1);
  }

  private static SessionId readSession(Reader reader, State state) {
    SessionId id = new SessionId(reader.count(), reader.count(), reader.number());
    User user = there(state.users.get(new UserId(reader.number())));
    state.addSession(id, user, reader.constant(Reach.class));
    long room = reader.number();
    if (room > 0) {
      there(state.sessions.get(id)).moveTo(new RoomId(room - 1));
    }
    return id;
  }

  private static RoomId readMetadata(Reader reader, State state) {
    RoomId id = new RoomId(reader.number());
    AccountCodec.readMetadata(reader, state.metadataToChange(id));
    return id;
  }

  private static String readGone(Reader reader, State state) {
    String key = reader.filledText();
    state.accounts().gone(key, reader.number());
    return key;
  }

  private static RoomId readDormant(Reader reader, State state) {
    RoomId id = new RoomId(reader.number());
    RoomName name = new RoomName(reader.filledText(), reader.filledText());
    state.dormant.put(name.key(), new State.Dormant(id, name));
    return id;
  }

  private static Writer name(Writer writer, RoomName name) {
    return writer.text(name.shown()).text(name.key());
  }

  static <T> T there(@Nullable T found) {
    if (found == null) {
      throw new CodecException("a state speaks of somebody who is not in it");
    }
    return found;
  }
}
