package parley.core.state;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How far somebody has read in each conversation.
public final class Marks {
  /// Conversations remembered, the one read longest ago forgotten first: bounds what one person can
  /// have kept.
  static final int MARKS_MAX = 1_000;

  private SortedMap<String, Long> marks = Collections.emptySortedMap();

  Marks() {}

  /// Up to when a conversation is read, milliseconds since 1970; 0 when nobody said so.
  public long of(boolean room, String key) {
    return marks.getOrDefault(name(room, key), 0L);
  }

  /// All of them by an internal name of the conversation.
  SortedMap<String, Long> all() {
    return Collections.unmodifiableSortedMap(marks);
  }

  void set(boolean room, String key, long atMillis) {
    put(name(room, key), atMillis);
  }

  void put(String name, long atMillis) {
    if (marks.isEmpty()) {
      marks = new TreeMap<>(); // most people who are here have none
    }
    marks.merge(name, atMillis, Math::max);
    if (marks.size() > MARKS_MAX) {
      marks.remove(oldest());
    }
  }

  private String oldest() {
    return Collections.min(
            marks.entrySet(),
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .getKey();
  }

  private static String name(boolean room, String key) {
    return (room ? "r" : "u") + key;
  }
}
