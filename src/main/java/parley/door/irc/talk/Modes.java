package parley.door.irc.talk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.name.Mask;
import parley.core.state.RoomModes;

/// The letters that clients know how rooms are set by.
public final class Modes {
  private Modes() {}

  /// The letter of a flag.
  public static char letter(RoomFlag flag) {
    return switch (flag) {
      case INVITE_ONLY -> 'i';
      case MODERATED -> 'm';
      case NO_EXTERNAL -> 'n';
      case SECRET -> 's';
      case TOPIC_LOCKED -> 't';
      case NO_CTCP -> 'C';
      case REGISTERED_ONLY -> 'R';
      case REGISTERED_SPEAK -> 'M';
      case OP_MODERATED -> 'U';
    };
  }

  /// The letter of a list.
  public static char letter(RoomList list) {
    return switch (list) {
      case BAN -> 'b';
      case EXCEPTION -> 'e';
      case INVITE_EXCEPTION -> 'I';
    };
  }

  /// The letter of a rank; a space for plain members, who have none.
  public static char letter(Rank rank) {
    return switch (rank) {
      case MEMBER -> ' ';
      case VOICE -> 'v';
      case HALFOP -> 'h';
      case OPERATOR -> 'o';
      case ADMIN -> 'a';
      case OWNER -> 'q';
    };
  }

  /// The flag of a letter; null for none.
  public static @Nullable RoomFlag flag(char letter) {
    for (RoomFlag flag : RoomFlag.values()) {
      if (letter(flag) == letter) {
        return flag;
      }
    }
    return null;
  }

  /// The list of a letter; null for none.
  public static @Nullable RoomList list(char letter) {
    for (RoomList list : RoomList.values()) {
      if (letter(list) == letter) {
        return list;
      }
    }
    return null;
  }

  /// The rank of a letter; null for none.
  public static @Nullable Rank rank(char letter) {
    for (Rank rank : Rank.values()) {
      if (letter(rank) == letter && rank != Rank.MEMBER) {
        return rank;
      }
    }
    return null;
  }

  /// How a room is set: `+kntl`, and the parameters that may be shown.
  ///
  /// @param keyed whether there is a key, shown or not
  public static List<String> shown(RoomModes modes, boolean keyed) {
    StringBuilder letters = new StringBuilder("+");
    List<String> words = new ArrayList<>();
    for (RoomFlag flag : RoomFlag.values()) {
      if (modes.has(flag)) {
        letters.append(letter(flag));
      }
    }
    if (keyed) {
      letters.append('k');
      words.add(modes.key() == null ? "*" : modes.key());
    }
    if (modes.limit() > 0) {
      letters.append('l');
      words.add(Integer.toString(modes.limit()));
    }
    words.addFirst(letters.toString());
    return words;
  }

  /// Whether clients know a letter for a change: what belongs to accounts they hear of from
  /// ChanServ.
  static boolean isShown(ModeChange change) {
    return !(change instanceof ModeChange.StandingChanged)
        && !(change instanceof ModeChange.OfferChanged);
  }

  /// Changes as the parameters of `MODE` after the room: `+o-k`, `bob`, `*`.
  static String[] parameters(List<ModeChange> changes) {
    StringBuilder letters = new StringBuilder();
    List<String> parameters = new ArrayList<>();
    char sign = ' ';
    for (ModeChange change : changes) {
      char own = isSet(change) ? '+' : '-';
      if (own != sign) {
        sign = own;
        letters.append(own);
      }
      letters.append(letter(change));
      String parameter = parameter(change);
      if (!parameter.isEmpty()) {
        parameters.add(parameter);
      }
    }
    parameters.addFirst(letters.toString());
    return parameters.toArray(String[]::new);
  }

  private static boolean isSet(ModeChange change) {
    return switch (change) {
      case ModeChange.FlagChanged(_, boolean set) -> set;
      case ModeChange.KeyChanged(String key) -> key != null;
      case ModeChange.LimitChanged(int limit) -> limit > 0;
      case ModeChange.ListChanged(_, _, boolean set) -> set;
      case ModeChange.RankChanged(_, _, _, boolean set) -> set;
      case ModeChange.StandingChanged(_, Rank rank) -> rank != Rank.MEMBER;
      case ModeChange.OfferChanged(var account) -> account != null;
    };
  }

  private static char letter(ModeChange change) {
    return switch (change) {
      case ModeChange.FlagChanged(RoomFlag flag, _) -> letter(flag);
      case ModeChange.KeyChanged _ -> 'k';
      case ModeChange.LimitChanged _ -> 'l';
      case ModeChange.ListChanged(RoomList list, _, _) -> letter(list);
      case ModeChange.RankChanged(_, _, Rank rank, _) -> letter(rank);
      case ModeChange.StandingChanged(_, Rank rank) -> letter(rank);
      case ModeChange.OfferChanged _ -> letter(Rank.OWNER);
    };
  }

  private static String parameter(ModeChange change) {
    return switch (change) {
      case ModeChange.FlagChanged _ -> "";
      case ModeChange.KeyChanged(String key) -> key == null ? "*" : key;
      case ModeChange.LimitChanged(int limit) -> limit == 0 ? "" : Integer.toString(limit);
      case ModeChange.ListChanged(_, Mask mask, _) -> mask.shown();
      case ModeChange.RankChanged(_, var nick, _, _) -> nick.shown();
      case ModeChange.StandingChanged(var account, _) -> account.shown();
      case ModeChange.OfferChanged(var account) -> account == null ? "*" : account.shown();
    };
  }
}
