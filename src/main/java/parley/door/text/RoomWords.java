package parley.door.text;

import java.util.stream.Collectors;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.RoomList;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.name.Mask;
import parley.core.name.Nick;
import parley.core.state.ModeWords;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// What those who keep order in a room did, put into the words of a look.
///
/// @param look whose words
/// @param timeMillis when it happened
record RoomWords(Look look, long timeMillis) {
  /// What every mask of a nick ends with.
  private static final String ANYWHERE = "!*@*";

  /// Each change in a line of its own.
  String of(RoomModesChanged changed) {
    return changed.changes().stream()
        .map(change -> of(changed, change))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  String of(Kicked kicked, Relation relation) {
    Values values = by(kicked.byNick()).with(Slot.ROOM, kicked.name().shown());
    String line =
        relation == Relation.TARGET
            ? words(Wording.KICKS_ME, values)
            : words(Wording.KICKS_OTHER, values.with(Slot.NICK, kicked.nick().shown()));
    return line + saying(kicked.reason());
  }

  String of(Invited invited, Relation relation) {
    Values room = Values.of(Slot.ROOM, invited.name().shown());
    return relation == Relation.TARGET
        ? words(Wording.INVITATIONS_TO_ME, room.with(Slot.BY, invited.byNick().shown()))
        : words(Wording.INVITATIONS_MINE, room.with(Slot.NICK, invited.nick().shown()));
  }

  String of(RoomRenamed renamed) {
    Values values = by(renamed.byNick()).with(Slot.OLD, renamed.before().shown());
    return words(Wording.ROOMS_RENAMED, values.with(Slot.ROOM, renamed.after().shown()))
        + saying(renamed.reason());
  }

  String of(RoomRegistered registered) {
    boolean kept = registered.founder() != null;
    return words(
        kept ? Wording.ROOMS_KEPT : Wording.ROOMS_KEPT_NO_MORE,
        by(registered.byNick()).with(Slot.ROOM, registered.name().shown()));
  }

  private String of(RoomModesChanged changed, ModeChange change) {
    Values values = by(changed.byNick()).with(Slot.ROOM, changed.name().shown());
    return switch (change) {
      case ModeChange.RankChanged(_, Nick nick, Rank rank, boolean set) ->
          words(
              set ? Wording.RANKS_GIVEN : Wording.RANKS_TAKEN,
              values.with(Slot.NICK, nick.shown()).with(Slot.RANK, rank.word()));
      case ModeChange.ListChanged(RoomList list, Mask mask, boolean set)
          when list == RoomList.BAN ->
          words(banned(mask, set), values.with(Slot.TEXT, who(mask)));
      case ModeChange other ->
          words(Wording.ROOMS_CHANGED, values.with(Slot.TEXT, ModeWords.clause(other)));
    };
  }

  private static Wording banned(Mask mask, boolean set) {
    return mask.isMute()
        ? set ? Wording.BANS_MUTED : Wording.BANS_UNMUTED
        : set ? Wording.BANS_GIVEN : Wording.BANS_TAKEN;
  }

  /// A mask of one nick is that nick for people.
  static String who(Mask mask) {
    String who = mask.who();
    return who.endsWith(ANYWHERE) ? who.substring(0, who.length() - ANYWHERE.length()) : who;
  }

  private String saying(String reason) {
    return reason.isBlank() ? "" : look.words(Wording.PEOPLE_SAYING, Values.of(Slot.TEXT, reason));
  }

  private static Values by(Nick nick) {
    return Values.of(Slot.BY, nick.shown());
  }

  private String words(Wording wording, Values values) {
    return look.words(wording, values, timeMillis);
  }
}
