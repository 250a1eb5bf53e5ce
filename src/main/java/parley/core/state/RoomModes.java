package parley.core.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.RoomFlag;
import parley.core.event.RoomList;
import parley.core.name.Mask;
import parley.core.name.Nick;

/// How a room is set and whom it keeps out. Immutable: a change makes another one.
///
/// @param flags what is on
/// @param key what who comes has to say; null for nothing
/// @param limit members that have room; 0 for everybody
/// @param lists the entries of each list that has any, oldest first
/// @param tenure what belongs to accounts
public record RoomModes(
    Set<RoomFlag> flags,
    @Nullable String key,
    int limit,
    Map<RoomList, List<ListEntry>> lists,
    Tenure tenure) {
  /// How a room is set when it is made: members speak, operators set the topic.
  public static final RoomModes FIRST =
      new RoomModes(
          EnumSet.of(RoomFlag.NO_EXTERNAL, RoomFlag.TOPIC_LOCKED),
          null,
          0,
          Collections.emptyMap(),
          Tenure.NONE);

  public RoomModes {
    EnumSet<RoomFlag> on = EnumSet.noneOf(RoomFlag.class);
    on.addAll(flags);
    flags = Collections.unmodifiableSet(on);
    EnumMap<RoomList, List<ListEntry>> filled = new EnumMap<>(RoomList.class);
    lists.forEach((list, entries) -> {
      if (!entries.isEmpty()) {
        filled.put(list, List.copyOf(entries));
      }
    });
    lists = Collections.unmodifiableMap(filled);
  }

  /// Whether something is on.
  public boolean has(RoomFlag flag) {
    return flags.contains(flag);
  }

  /// The entries of a list, oldest first.
  public List<ListEntry> list(RoomList list) {
    return lists.getOrDefault(list, List.of());
  }

  /// Whether a list has a mask.
  public boolean has(RoomList list, Mask mask) {
    return list(list).stream().anyMatch(entry -> entry.mask().key().equals(mask.key()));
  }

  /// How many entries all lists have together.
  public int entries() {
    return lists.values().stream().mapToInt(List::size).sum();
  }

  /// Whether not everybody could come in and read: what is said then is for who was there.
  public boolean areClosed() {
    return key != null || has(RoomFlag.INVITE_ONLY) || has(RoomFlag.SECRET);
  }

  /// As it is after a change.
  ///
  /// @param by who makes it, as `nick!username@host`
  /// @param atMillis when, milliseconds since 1970
  public RoomModes after(ModeChange change, String by, long atMillis) {
    return switch (change) {
      case ModeChange.FlagChanged(RoomFlag flag, boolean set) -> with(flag, set);
      case ModeChange.KeyChanged(String other) -> new RoomModes(flags, other, limit, lists, tenure);
      case ModeChange.LimitChanged(int other) -> new RoomModes(flags, key, other, lists, tenure);
      case ModeChange.ListChanged(RoomList list, Mask mask, boolean set) ->
          with(list, new ListEntry(mask, by, atMillis), set);
      case ModeChange.RankChanged _ -> this;
      case ModeChange.StandingChanged(Nick account, Rank rank) -> with(tenure.with(account, rank));
      case ModeChange.OfferChanged(Nick account) -> with(tenure.offeredTo(account));
    };
  }

  /// What those who are not in the room may know of it.
  public RoomModes forOutsiders() {
    return new RoomModes(flags, null, limit, Collections.emptyMap(), Tenure.NONE);
  }

  /// The same when something else belongs to accounts.
  RoomModes with(Tenure other) {
    return new RoomModes(flags, key, limit, lists, other);
  }

  private RoomModes with(RoomFlag flag, boolean set) {
    EnumSet<RoomFlag> on = EnumSet.noneOf(RoomFlag.class);
    on.addAll(flags);
    if (set) {
      on.add(flag);
    } else {
      on.remove(flag);
    }
    return new RoomModes(on, key, limit, lists, tenure);
  }

  private RoomModes with(RoomList list, ListEntry entry, boolean set) {
    List<ListEntry> entries = new ArrayList<>(list(list));
    entries.removeIf(other -> other.mask().key().equals(entry.mask().key()));
    if (set) {
      entries.add(entry);
    }
    EnumMap<RoomList, List<ListEntry>> all = new EnumMap<>(RoomList.class);
    all.putAll(lists);
    all.put(list, entries);
    return new RoomModes(flags, key, limit, all, tenure);
  }
}
