package parley.core.event;

import org.jspecify.annotations.Nullable;
import parley.core.id.UserId;
import parley.core.name.Mask;
import parley.core.name.Nick;

/// One thing that is otherwise in a room from now on: how it is set, whom it keeps out, or what a
/// member may do.
public sealed interface ModeChange {
  /// Something is on or off.
  record FlagChanged(RoomFlag flag, boolean set) implements ModeChange {}

  /// The room has another key.
  ///
  /// @param key who comes has to say it; null: the room needs none any more
  record KeyChanged(@Nullable String key) implements ModeChange {}

  /// The room has room for so many.
  ///
  /// @param limit members; 0: for everybody
  record LimitChanged(int limit) implements ModeChange {}

  /// A mask is on a list, or off it.
  record ListChanged(RoomList list, Mask mask, boolean set) implements ModeChange {}

  /// A member has a rank more, or less.
  record RankChanged(UserId user, Nick nick, Rank rank, boolean set) implements ModeChange {}

  /// An account has another rank from now on whenever it comes.
  ///
  /// @param rank [Rank#MEMBER] for none
  record StandingChanged(Nick account, Rank rank) implements ModeChange {}

  /// The room is offered to an account, which may take it over.
  ///
  /// @param account null: it is offered to nobody any more
  record OfferChanged(@Nullable Nick account) implements ModeChange {}
}
