package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.journal.History;

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
  default List<Fact> read(Answer.MayRead may, int most, History history) {
    var place = may.place();
    long end = may.until() + 1;
    long until = may.until();
    return switch (this) {
      case Latest() -> history.latest(place, may.from(), end, most);
      case LatestAfter(var point) ->
          history.latest(place, Math.max(may.from(), point.past(place, until, history)), end, most);
      case Before(var point) ->
          history.latest(place, may.from(), Math.min(end, point.at(place, until, history)), most);
      case After(var point) -> after(may, point.past(place, until, history), end, most, history);
      case Around(var point) -> around(may, point.at(place, until, history), most, history);
      case Between(var first, var second) -> between(may, first, second, most, history);
    };
  }

  private static List<Fact> after(
      Answer.MayRead may, long from, long end, int most, History history) {
    List<Fact> page = history.after(may.place(), Math.max(from, may.from()) - 1, most);
    return page.stream().filter(fact -> fact.sequence() < end).toList();
  }

  private static List<Fact> around(Answer.MayRead may, long at, int most, History history) {
    long end = may.until() + 1;
    List<Fact> page =
        new ArrayList<>(
            most < 2
                ? List.of()
                : history.latest(may.place(), may.from(), Math.min(at, end), most / 2));
    page.addAll(after(may, at, end, most - page.size(), history));
    return page;
  }

  private static List<Fact> between(
      Answer.MayRead may, HistoryBounds first, HistoryBounds second, int most, History history) {
    var place = may.place();
    long until = may.until();
    long one = first.at(place, until, history);
    long other = second.at(place, until, history);
    return one <= other
        ? after(may, first.past(place, until, history), Math.min(other, until + 1), most, history)
        : history.latest(
            place,
            Math.max(may.from(), second.past(place, until, history)),
            Math.min(one, until + 1),
            most);
  }
}
