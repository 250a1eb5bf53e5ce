package parley.door.irc.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.door.irc.talk.Reply;
import parley.journal.Past;
import parley.journal.Search;

/// What a `SEARCH` asks for: the earliest when it says after when, else the latest.
///
/// @param search what is looked for
/// @param earliest which of what is found is wanted
/// @param limit how many at most
record SearchWish(Search search, boolean earliest, int limit) {
  /// What a client asked for.
  sealed interface Asked {
    /// Something that can be looked for.
    record Fine(SearchWish wish) implements Asked {}

    /// Nothing of the kind.
    ///
    /// @param attribute which of its attributes is none
    record Wrong(String attribute) implements Asked {}
  }

  /// What was found.
  ///
  /// @param facts in order
  /// @param cut whether not all could be looked at
  record Found(List<Fact> facts, boolean cut) {}

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
    Long since = millis(wanted.get("after"));
    Long until = millis(wanted.get("before"));
    Search search =
        new Search(
            Proving.key(wanted.getOrDefault("from", ""), reply),
            since == null ? 0 : since,
            until == null ? Long.MAX_VALUE : until,
            Search.words(wanted.getOrDefault("text", "")));
    return new Asked.Fine(new SearchWish(search, since != null, limit));
  }

  private static @Nullable Long millis(@Nullable String time) {
    try {
      return time == null ? null : Instant.parse(time).toEpochMilli();
    } catch (DateTimeException | ArithmeticException _) {
      return null; // said to the client
    }
  }

  /// Looks through some places, each for its share of what may be looked at; what one leaves is for
  /// those after it. Waits for the disk.
  Found run(List<Past> places) {
    List<Fact> facts = new ArrayList<>();
    boolean cut = false;
    int looks = Search.LOOKED_AT_MAX;
    int ahead = places.size();
    for (Past place : places) {
      int share = looks / ahead--;
      Search.Found found =
          earliest
              ? search.earliest(place, limit, share)
              : search.latest(place, Long.MAX_VALUE, limit, share);
      facts.addAll(found.facts());
      looks -= found.looked();
      cut |= found.end() == Search.End.CUT;
    }
    facts.sort(Comparator.comparingLong(Fact::sequence));
    int more = Math.max(0, facts.size() - limit);
    int from = earliest ? 0 : more;
    return new Found(List.copyOf(facts.subList(from, from + facts.size() - more)), cut);
  }
}
