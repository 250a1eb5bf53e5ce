package parley.door;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.name.Names;
import parley.core.name.RoomName;
import parley.core.query.MayReadPair;
import parley.core.query.MayReadRoom;
import parley.core.query.Query;
import parley.journal.Search;

/// What somebody typed to find messages: words, and beside them `in:`, `from:`, `after:` and
/// `before:` with what follows them.
///
/// @param in a room or `@` and a user; empty for the room that they are in
/// @param from who said it; empty for anybody
/// @param after a date, or a date and a time, `2026-11-21T10:00`; empty for none
/// @param before the same
/// @param words what stands in it
public record Sought(String in, String from, String after, String before, List<String> words) {
  public Sought {
    words = List.copyOf(words);
  }

  /// Reads a line.
  public static Sought of(String line) {
    Map<Mark, String> marked = new EnumMap<>(Mark.class);
    List<String> words = new ArrayList<>();
    for (String word : line.strip().split("\\s+", -1)) {
      Mark mark = Mark.of(word);
      if (mark == null) {
        words.add(word);
      } else {
        marked.put(mark, word.substring(mark.name().length() + 1));
      }
    }
    words.removeIf(String::isEmpty);
    return new Sought(
        marked.getOrDefault(Mark.IN, ""),
        marked.getOrDefault(Mark.FROM, ""),
        marked.getOrDefault(Mark.AFTER, ""),
        marked.getOrDefault(Mark.BEFORE, ""),
        words);
  }

  private enum Mark {
    IN,
    FROM,
    AFTER,
    BEFORE;

    /// The mark that a word has; null for none.
    static @Nullable Mark of(String word) {
      int colon = word.indexOf(':');
      String name = colon < 0 ? "" : word.substring(0, colon).toUpperCase(Locale.ROOT);
      for (Mark mark : values()) {
        if (mark.name().equals(name) && word.length() > colon + 1) {
          return mark;
        }
      }
      return null;
    }
  }

  /// Whether nothing is looked for.
  public boolean isEmpty() {
    return words.isEmpty() && from.isEmpty();
  }

  /// The question whether the asker may read there; null when it cannot be a room's name.
  public @Nullable Query mayRead(Names names) {
    if (in.isEmpty()) {
      return new MayReadRoom(null);
    }
    if (in.startsWith("@")) {
      String name = in.substring(1);
      return new MayReadPair(name, names.nickKey(name));
    }
    return names.room(in) instanceof Names.Checked.Fine<RoomName>(RoomName room)
        ? new MayReadRoom(room)
        : null;
  }

  /// The search; null when a date is none.
  ///
  /// @param zone where the dates are meant
  public @Nullable Search search(Names names, ZoneId zone) {
    try {
      long since = after.isEmpty() ? 0 : millis(after, zone);
      long until = before.isEmpty() ? Long.MAX_VALUE : millis(before, zone) - 1;
      return new Search(names.nickKey(from), since, until, Search.words(String.join(" ", words)));
    } catch (DateTimeException | ArithmeticException _) {
      return null; // said to whoever typed it
    }
  }

  /// The beginning of a day, or a moment in it.
  private static long millis(String typed, ZoneId zone) {
    LocalDateTime moment =
        typed.indexOf('T') < 0 ? LocalDate.parse(typed).atStartOfDay() : LocalDateTime.parse(typed);
    return moment.atZone(zone).toInstant().toEpochMilli();
  }
}
