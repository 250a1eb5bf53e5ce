package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import parley.core.event.Fact;
import parley.journal.Past;

/// Which messages a `CHATHISTORY` gives.
sealed interface HistoryPage {
  /// The latest.
  record Latest() implements HistoryPage {}

  /// The latest behind a point.
  record LatestAfter(HistoryBounds point) implements HistoryPage {}

  /// Those before a point.
  record Before(HistoryBounds point) implements HistoryPage {}

  /// Those behind a point.
  record After(HistoryBounds point) implements HistoryPage {}

  /// Those around a point.
  record Around(HistoryBounds point) implements HistoryPage {}

  /// Those between two points, beginning at the first.
  record Between(HistoryBounds first, HistoryBounds second) implements HistoryPage {}

  /// Reads it. Waits for the disk.
  default List<Fact> read(Past past, int most) {
    long end = past.may().until() + 1;
    return switch (this) {
      case Latest() -> past.latest(1, end, most);
      case LatestAfter(var point) -> past.latest(point.past(past), end, most);
      case Before(var point) -> past.latest(1, point.at(past), most);
      case After(var point) -> after(past, point.past(past), end, most);
      case Around(var point) -> around(past, point.at(past), most);
      case Between(var first, var second) -> between(past, first, second, most);
    };
  }

  private static List<Fact> after(Past past, long from, long end, int most) {
    long last = Math.min(end, past.may().until() + 1);
    return past.after(from - 1, most).stream().filter(fact -> fact.sequence() < last).toList();
  }

  private static List<Fact> around(Past past, long at, int most) {
    List<Fact> page = new ArrayList<>(most < 2 ? List.of() : past.latest(1, at, most / 2));
    page.addAll(after(past, at, Long.MAX_VALUE, most - page.size()));
    return page;
  }

  private static List<Fact> between(
      Past past, HistoryBounds first, HistoryBounds second, int most) {
    long one = first.at(past);
    long other = second.at(past);
    return one <= other
        ? after(past, first.past(past), other, most)
        : past.latest(second.past(past), one, most);
  }
}
