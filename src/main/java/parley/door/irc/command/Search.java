package parley.door.irc.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.name.Nick;
import parley.door.irc.talk.Reply;
import parley.journal.Past;

/// What a `SEARCH` looks for.
///
/// @param from the folded nick of who said it; empty for anybody
/// @param afterMillis not said before; null for whenever
/// @param beforeMillis not said after; null for whenever
/// @param words all of them stand in it, in small letters
/// @param limit how many at most
record Search(
    String from,
    @Nullable Long afterMillis,
    @Nullable Long beforeMillis,
    List<String> words,
    int limit) {
  /// Messages looked at for one search at most, so that it takes some hundredths of a second; a
  /// client goes on with `before`.
  static final int LOOKED_AT_MAX = 5_000;

  private static final int PAGE = 500;

  Search {
    words = List.copyOf(words);
  }

  /// What a client asked for.
  sealed interface Asked {
    /// Something that can be looked for.
    record Fine(Search search) implements Asked {}

    /// Nothing of the kind.
    ///
    /// @param attribute which of its attributes is none
    record Wrong(String attribute) implements Asked {}
  }

  /// Reads attributes.
  static Asked of(Map<String, String> wanted, Reply reply) {
    for (String time : List.of("after", "before")) {
      if (wanted.containsKey(time) && millis(wanted.get(time)) == null) {
        return new Asked.Wrong(time);
      }
    }
    int most = reply.shared().past().pageMax();
    int limit =
        wanted.containsKey("limit")
            ? ChathistoryCommand.limit(wanted.getOrDefault("limit", ""), reply)
            : most;
    if (limit < 1) {
      return new Asked.Wrong("limit");
    }
    String text = wanted.getOrDefault("text", "").toLowerCase(Locale.ROOT).strip();
    return new Asked.Fine(
        new Search(
            Proving.key(wanted.getOrDefault("from", ""), reply),
            millis(wanted.get("after")),
            millis(wanted.get("before")),
            text.isEmpty() ? List.of() : List.of(text.split("\\s+")),
            limit));
  }

  private static @Nullable Long millis(@Nullable String time) {
    try {
      return time == null ? null : Instant.parse(time).toEpochMilli();
    } catch (DateTimeException | ArithmeticException _) {
      return null; // said to the client
    }
  }

  /// Looks through some places, the earliest first when a time to begin at was given, else the
  /// latest first. Waits for the disk.
  ///
  /// @return what was found, in order
  List<Fact> run(List<Past> places) {
    List<Fact> found = new ArrayList<>();
    int share = LOOKED_AT_MAX / Math.max(1, places.size());
    for (Past place : places) {
      found.addAll(
          afterMillis == null
              ? backwards(place, share)
              : forwards(place, new HistoryBounds.AtTime(afterMillis), share));
    }
    found.sort(Comparator.comparingLong(Fact::sequence));
    int more = Math.max(0, found.size() - limit);
    return afterMillis == null
        ? found.subList(more, found.size())
        : found.subList(0, found.size() - more);
  }

  private List<Fact> backwards(Past place, int share) {
    List<Fact> found = new ArrayList<>();
    long end =
        beforeMillis == null ? Long.MAX_VALUE : new HistoryBounds.AtTime(beforeMillis).past(place);
    for (int looked = 0; looked < share && found.size() < limit; looked += PAGE) {
      List<Fact> page = place.latest(1, end, Math.min(PAGE, share));
      page.reversed().stream().filter(this::matches).forEach(found::add);
      if (page.isEmpty()) {
        break;
      }
      end = page.getFirst().sequence();
    }
    return found.subList(0, Math.min(limit, found.size()));
  }

  private List<Fact> forwards(Past place, HistoryBounds.AtTime begin, int share) {
    List<Fact> found = new ArrayList<>();
    long last = begin.at(place) - 1;
    for (int looked = 0; looked < share && found.size() < limit; looked += PAGE) {
      List<Fact> page = place.after(last, Math.min(PAGE, share));
      page.stream().filter(this::matches).forEach(found::add);
      if (page.isEmpty()) {
        break;
      }
      last = page.getLast().sequence();
    }
    return found.subList(0, Math.min(limit, found.size()));
  }

  private boolean matches(Fact fact) {
    return switch (fact.event()) {
      case Said said -> matches(fact.timeMillis(), said.nick(), said.text());
      case Whispered said -> matches(fact.timeMillis(), said.fromNick(), said.text());
      case Event _ -> false;
    };
  }

  private boolean matches(long timeMillis, Nick author, String text) {
    if (!from.isEmpty() && !author.key().equals(from)) {
      return false;
    }
    if (beforeMillis != null && timeMillis > beforeMillis) {
      return false;
    }
    String lower = words.isEmpty() ? "" : text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }
}
