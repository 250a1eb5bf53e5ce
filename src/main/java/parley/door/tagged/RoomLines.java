package parley.door.tagged;

import java.util.List;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.RoomList;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.name.Mask;
import parley.core.name.Nick;
import parley.core.state.ModeWords;

/// What those who keep order in a room did, as lines.
final class RoomLines {
  private RoomLines() {}

  /// A line for each change.
  static List<String> of(RoomModesChanged changed) {
    return changed.changes().stream().map(change -> of(change, changed.byNick())).toList();
  }

  /// @param target whether it is for who was put out
  static String of(Kicked kicked, boolean target) {
    return target
        ? Line.KICKED.with(kicked.byNick(), kicked.reason())
        : Line.ROOM_KICKED.with(kicked.nick(), kicked.byNick(), kicked.reason());
  }

  /// @param by whether it is for who invited
  static String of(Invited invited, boolean by) {
    return by
        ? Line.INVITE_SENT.with(invited.nick(), invited.name())
        : Line.INVITED.with(invited.byNick(), invited.name());
  }

  static String of(RoomRegistered registered) {
    return (registered.founder() == null ? Line.ROOM_UNREGISTERED : Line.ROOM_REGISTERED)
        .with(registered.byNick());
  }

  private static String of(ModeChange change, Nick by) {
    return switch (change) {
      case ModeChange.RankChanged(_, Nick nick, Rank rank, boolean set) ->
          (set ? Line.RANK_GIVEN : Line.RANK_TAKEN).with(nick, rank.word(), by);
      case ModeChange.ListChanged(RoomList list, Mask mask, boolean set)
          when list == RoomList.BAN ->
          banned(mask, set).with(by, mask.who());
      case ModeChange other -> Line.ROOM_CHANGED.with(by, ModeWords.clause(other));
    };
  }

  private static Line banned(Mask mask, boolean set) {
    return mask.isMute()
        ? set ? Line.ROOM_MUTED : Line.ROOM_UNMUTED
        : set ? Line.ROOM_BANNED : Line.ROOM_UNBANNED;
  }
}
