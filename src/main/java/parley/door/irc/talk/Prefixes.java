package parley.door.irc.talk;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.core.event.Rank;
import parley.core.event.Ranks;
import parley.core.query.Answer;

/// The signs before names that show ranks in rooms.
public final class Prefixes {
  private Prefixes() {}

  /// The sign of a rank; empty for plain members.
  public static String sign(Rank rank) {
    return switch (rank) {
      case MEMBER -> "";
      case VOICE -> "+";
      case HALFOP -> "%";
      case OPERATOR -> "@";
      case ADMIN -> "&";
      case OWNER -> "~";
    };
  }

  /// The signs of a member.
  ///
  /// @param all whether the client wants all of them and not the highest alone
  public static String of(Answer.MemberView member, boolean all) {
    return signs(member.ranks(), all);
  }

  /// The signs of somebody in a room.
  public static String of(Answer.Membership membership) {
    return signs(membership.ranks(), false);
  }

  private static String signs(Ranks ranks, boolean all) {
    return all
        ? ranks.falling().stream().map(Prefixes::sign).collect(Collectors.joining())
        : sign(ranks.highest());
  }

  /// What stands before a room's name when only a rank and those above it are meant.
  public static String status(Rank from) {
    return sign(from);
  }

  /// The rank that a sign is of; null for none.
  public static @Nullable Rank rank(char sign) {
    return switch (sign) {
      case '+' -> Rank.VOICE;
      case '%' -> Rank.HALFOP;
      case '@' -> Rank.OPERATOR;
      case '&' -> Rank.ADMIN;
      case '~' -> Rank.OWNER;
      default -> null;
    };
  }
}
