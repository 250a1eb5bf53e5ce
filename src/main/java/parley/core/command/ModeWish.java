package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.name.Mask;

/// One thing that somebody wants to be otherwise in a room.
public sealed interface ModeWish {
  /// Something shall be on or off.
  record Flag(RoomFlag flag, boolean set) implements ModeWish {}

  /// The room shall have a key.
  ///
  /// @param key the key; null for none
  record Key(@Nullable String key) implements ModeWish {}

  /// The room shall have room for so many.
  ///
  /// @param limit members; 0 for everybody
  record Limit(int limit) implements ModeWish {}

  /// A mask shall be on a list, or off it.
  record Entry(RoomList list, Mask mask, boolean set) implements ModeWish {}

  /// A member shall have a rank, or have it no more.
  ///
  /// @param name whom, as typed
  /// @param key the folded form of that name
  record Give(String name, String key, Rank rank, boolean set) implements ModeWish {}

  /// An account shall have a rank whenever it comes.
  ///
  /// @param account which, as typed
  /// @param key the folded form of that name
  /// @param rank [Rank#MEMBER] for none any more
  record Stand(String account, String key, Rank rank) implements ModeWish {}

  /// The room shall be offered to an account.
  ///
  /// @param account which, as typed; empty for none any more
  /// @param key the folded form of that name
  record Offer(String account, String key) implements ModeWish {}
}
