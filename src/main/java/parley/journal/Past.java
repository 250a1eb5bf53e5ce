package parley.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Rank;
import parley.core.event.Said;
import parley.core.event.Signalled;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.query.Place;

/// The history of one place as one reader may see it: nothing that was meant for those of a higher
/// rank than they have now, but for their own words.
///
/// @param history where it is read
/// @param may what the reader may read
/// @param events whether what happened besides messages is shown
public record Past(History history, Answer.MayRead may, boolean events) {
  /// Facts looked at for one page at most: bounds what a page costs where much is not the reader's
  /// to see.
  static final int LOOKED_AT_MAX = 2_000;

  /// Messages alone.
  public Past(History history, Answer.MayRead may) {
    this(history, may, false);
  }

  /// The latest, in order.
  ///
  /// @param from the first sequence to give
  /// @param before the sequence to stop before
  /// @param most how many at most, the latest of them
  public List<Fact> latest(long from, long before, int most) {
    List<Fact> shown = new ArrayList<>();
    long first = Math.max(from, may.from());
    long end = Math.min(before, may.until() + 1);
    for (int looked = 0; shown.size() < most && looked < LOOKED_AT_MAX; ) {
      int wanted = most - shown.size();
      List<Fact> page = page(first, end, wanted);
      shown.addAll(0, page.stream().filter(this::shows).toList());
      if (page.size() < wanted) {
        break;
      }
      looked += page.size();
      end = page.getFirst().sequence();
    }
    return shown;
  }

  /// The earliest after a sequence, in order.
  ///
  /// @param after the sequence to begin after
  /// @param most how many at most
  public List<Fact> after(long after, int most) {
    List<Fact> shown = new ArrayList<>();
    long last = Math.max(after, may.from() - 1);
    for (int looked = 0; shown.size() < most && looked < LOOKED_AT_MAX; ) {
      int wanted = most - shown.size();
      List<Fact> page = pageAfter(last, wanted);
      page.stream().filter(this::shows).forEach(shown::add);
      if (page.size() < wanted) {
        break;
      }
      looked += page.size();
      last = page.getLast().sequence();
    }
    return shown;
  }

  /// The first sequence that is not before a moment: times never fall, so that halving finds it in
  /// some forty steps.
  ///
  /// @param millis since 1970
  public long firstFrom(long millis) {
    return first(time -> time >= millis);
  }

  /// The first sequence behind a moment.
  ///
  /// @param millis since 1970
  public long firstAfter(long millis) {
    return first(time -> time > millis);
  }

  private long first(LongPredicate late) {
    long low = 0;
    long high = may.until();
    while (low < high) {
      long middle = low + (high - low) / 2;
      List<Fact> next = after(middle, 1);
      if (next.isEmpty() || late.test(next.getFirst().timeMillis())) {
        high = middle;
      } else {
        low = next.getFirst().sequence();
      }
    }
    return low + 1;
  }

  private List<Fact> page(long from, long before, int most) {
    List<Fact> messages = history.latest(may.place(), from, before, most);
    if (!events) {
      return messages;
    }
    List<Fact> all = merged(messages, history.happenings(may.place(), from, before, most));
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  private List<Fact> pageAfter(long after, int most) {
    Place place = may.place();
    List<Fact> messages = history.after(place, after, most);
    if (!events) {
      return messages;
    }
    List<Fact> all = merged(messages, history.happeningsAfter(place, after, most));
    return all.subList(0, Math.min(all.size(), most));
  }

  private static List<Fact> merged(List<Fact> some, List<Fact> others) {
    List<Fact> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(Comparator.comparingLong(Fact::sequence));
    return all;
  }

  /// Whether a fact of the place is the reader's to see.
  public boolean shows(Fact fact) {
    return switch (fact.event()) {
      case Said said -> shows(said.extras().from(), said.user());
      case Signalled(UserId user, _, Signalled.Where.InRoom(_, _, Rank from), _) ->
          shows(from, user);
      case Event _ -> true;
    };
  }

  private boolean shows(Rank from, UserId author) {
    return may.rank().isAtLeast(from) || author.equals(may.reader());
  }
}
