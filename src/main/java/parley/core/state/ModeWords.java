package parley.core.state;

import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.name.Mask;

/// Changes of a room in words that every door can use.
public final class ModeWords {
  private ModeWords() {}

  /// A change as a short English clause about the room, without a final stop.
  public static String clause(ModeChange change) {
    return switch (change) {
      case ModeChange.FlagChanged(RoomFlag flag, boolean set) -> set ? on(flag) : off(flag);
      case ModeChange.KeyChanged(String key) ->
          key == null ? "it needs no key" : "its key is " + key;
      case ModeChange.LimitChanged(int limit) ->
          limit == 0 ? "it has no limit" : "it is full with " + limit;
      case ModeChange.ListChanged(RoomList list, Mask mask, boolean set) -> of(list, mask, set);
      case ModeChange.RankChanged(_, var nick, Rank rank, boolean set) ->
          nick + (set ? " is " : " is no more ") + rank.word();
      case ModeChange.StandingChanged(var account, Rank rank) ->
          "whoever is logged in as "
              + account
              + (rank == Rank.MEMBER ? " comes as any member" : " comes as " + rank.word());
      case ModeChange.OfferChanged(var account) ->
          account == null ? "it is offered to nobody" : "it is offered to " + account;
    };
  }

  private static String on(RoomFlag flag) {
    return switch (flag) {
      case INVITE_ONLY -> "only those who are invited come in";
      case MODERATED -> "only those who have a voice speak";
      case NO_EXTERNAL -> "only those who are in it speak";
      case SECRET -> "it is not shown to those who are not in it";
      case TOPIC_LOCKED -> "only operators set the topic";
      case NO_CTCP -> "it takes no requests from program to program";
      case REGISTERED_ONLY -> "only those who are logged in to an account come in";
      case REGISTERED_SPEAK -> "only those who are logged in to an account speak";
      case OP_MODERATED -> "operators hear those who may not speak";
    };
  }

  private static String off(RoomFlag flag) {
    return switch (flag) {
      case INVITE_ONLY -> "nobody needs an invitation";
      case MODERATED -> "nobody needs a voice to speak";
      case NO_EXTERNAL -> "those who are not in it speak too";
      case SECRET -> "it is shown to everybody";
      case TOPIC_LOCKED -> "everybody in it sets the topic";
      case NO_CTCP -> "it takes requests from program to program";
      case REGISTERED_ONLY -> "nobody needs an account to come in";
      case REGISTERED_SPEAK -> "nobody needs an account to speak";
      case OP_MODERATED -> "nobody hears those who may not speak";
    };
  }

  private static String of(RoomList list, Mask mask, boolean set) {
    String not = set ? "" : " not";
    return switch (list) {
      case BAN -> mask.who() + (mask.isMute() ? " is" + not + " muted" : " is" + not + " banned");
      case EXCEPTION -> mask + " is" + not + " excepted from bans";
      case INVITE_EXCEPTION -> mask + (set ? " needs no invitation" : " needs an invitation");
    };
  }
}
