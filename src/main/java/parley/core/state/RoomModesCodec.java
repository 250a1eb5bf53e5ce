package parley.core.state;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.core.codec.Reader;
import parley.core.codec.Writer;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.id.UserId;
import parley.core.name.Mask;
import parley.core.name.Nick;

/// How a room is set, whom it belongs to and who is invited, as canonical bytes, and back.
final class RoomModesCodec {
  private RoomModesCodec() {}

  static Writer write(Writer writer, Room room) {
    RoomModes modes = room.modes();
    writer.list(List.copyOf(modes.flags()), Writer::constant);
    optional(writer, modes.key()).number(modes.limit());
    writer.list(
        List.copyOf(modes.lists().entrySet()),
        (w, list) -> w.constant(list.getKey()).list(list.getValue(), RoomModesCodec::write));
    Nick founder = room.founder();
    writer.flag(founder != null);
    if (founder != null) {
      writer.text(founder.shown()).text(founder.key());
    }
    writer.list(room.invited(), (w, user) -> w.number(user.value()).flag(room.opensFor(user)));
    return write(writer, modes.tenure());
  }

  private static Writer write(Writer writer, Tenure tenure) {
    writer.list(
        tenure.standings(),
        (w, each) ->
            w.text(each.account().shown()).text(each.account().key()).constant(each.rank()));
    Nick offered = tenure.offered();
    writer.flag(offered != null);
    return offered == null ? writer : writer.text(offered.shown()).text(offered.key());
  }

  /// @param tenured whether the form is of a version that knows what belongs to accounts
  static void read(Reader reader, State state, Room room, boolean tenured) {
    Set<RoomFlag> flags = EnumSet.noneOf(RoomFlag.class);
    flags.addAll(reader.list(r -> r.constant(RoomFlag.class)));
    String key = reader.flag() ? reader.text() : null;
    int limit = reader.count();
    Map<RoomList, List<ListEntry>> lists = new EnumMap<>(RoomList.class);
    reader.list(r -> lists.put(r.constant(RoomList.class), new ArrayList<>(entries(r))) == null);
    room.modes(new RoomModes(flags, key, limit, lists, Tenure.NONE));
    room.founder(reader.flag() ? nick(reader) : null);
    reader.list(r -> readInvitation(r, state, room));
    if (tenured) {
      List<Tenure.Standing> standings =
          reader.list(r -> new Tenure.Standing(nick(r), r.constant(Rank.class)));
      Nick offered = reader.flag() ? nick(reader) : null;
      room.modes(room.modes().with(new Tenure(standings, offered)));
    }
  }

  private static Nick nick(Reader reader) {
    return new Nick(reader.filledText(), reader.filledText());
  }

  private static UserId readInvitation(Reader reader, State state, Room room) {
    UserId id = new UserId(reader.number());
    room.invite(id, reader.flag(), Integer.MAX_VALUE);
    StateCodec.there(state.users.get(id)).invite(room.id());
    return id;
  }

  private static Writer write(Writer writer, ListEntry entry) {
    Mask mask = entry.mask();
    return writer.text(mask.shown()).text(mask.key()).text(entry.by()).number(entry.atMillis());
  }

  private static List<ListEntry> entries(Reader reader) {
    return reader.list(
        r -> new ListEntry(new Mask(r.filledText(), r.filledText()), r.text(), r.number()));
  }

  private static Writer optional(Writer writer, @Nullable String text) {
    writer.flag(text != null);
    return text == null ? writer : writer.text(text);
  }
}
