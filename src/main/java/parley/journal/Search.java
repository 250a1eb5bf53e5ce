package parley.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.name.Nick;

/// What somebody looks for in what was said: messages are read one after the other and looked at,
/// for there is no index of their words.
///
/// @param from the folded nick of who said it; empty for anybody
/// @param sinceMillis not said before that; 0 for whenever
/// @param untilMillis not said after that; [Long#MAX_VALUE] for whenever
/// @param words all of them stand in it, in small letters
public record Search(String from, long sinceMillis, long untilMillis, List<String> words) {
  /// Messages looked at for one search at most, so that it takes some hundredths of a second and
  /// holds one of the few connections that read for no longer.
  public static final int LOOKED_AT_MAX = 5_000;

  private static final int PAGE = 500;

  public Search {
    words = List.copyOf(words);
  }

  /// A search for words as they are typed, in any case; whoever said them and whenever.
  public static Search forWords(String typed) {
    return new Search("", 0, Long.MAX_VALUE, words(typed));
  }

  /// The words of a text, in small letters.
  public static List<String> words(String typed) {
    String text = typed.toLowerCase(Locale.ROOT).strip();
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+"));
  }

  /// Why a search stopped.
  public enum End {
    /// There is nothing more to look at.
    WHOLE,
    /// As many were found as were wanted.
    FULL,
    /// As many were looked at as may be.
    CUT
  }

  /// What was found in one place.
  ///
  /// @param facts in order
  /// @param reached the last sequence that was looked at; going on begins before it, or after it
  /// @param looked how many messages were looked at
  public record Found(List<Fact> facts, End end, long reached, int looked) {
    public Found {
      facts = List.copyOf(facts);
    }
  }

  /// The latest that match. Waits for the disk.
  ///
  /// @param before the sequence to begin before
  /// @param most how many are wanted
  /// @param looksMax messages to look at, at most
  public Found latest(Past place, long before, int most, int looksMax) {
    long first = sinceMillis == 0 ? 1 : place.firstFrom(sinceMillis);
    long until = untilMillis == Long.MAX_VALUE ? before : place.firstAfter(untilMillis);
    long reached = Math.min(before, until);
    List<Fact> found = new ArrayList<>();
    int looked = 0;
    while (looked < looksMax) {
      List<Fact> page = place.latest(first, reached, Math.min(PAGE, looksMax - looked));
      if (page.isEmpty()) {
        return new Found(found.reversed(), End.WHOLE, reached, looked);
      }
      looked += page.size();
      for (Fact fact : page.reversed()) {
        reached = fact.sequence();
        if (matches(fact)) {
          found.add(fact);
        }
        if (found.size() == most) {
          return new Found(found.reversed(), End.FULL, reached, looked);
        }
      }
    }
    return new Found(found.reversed(), End.CUT, reached, looked);
  }

  /// The earliest that match. Waits for the disk.
  ///
  /// @param most how many are wanted
  /// @param looksMax messages to look at, at most
  public Found earliest(Past place, int most, int looksMax) {
    long reached = place.firstFrom(sinceMillis) - 1;
    List<Fact> found = new ArrayList<>();
    int looked = 0;
    while (looked < looksMax) {
      List<Fact> page = place.after(reached, Math.min(PAGE, looksMax - looked));
      if (page.isEmpty() || page.getFirst().timeMillis() > untilMillis) {
        return new Found(found, End.WHOLE, reached, looked);
      }
      looked += page.size();
      for (Fact fact : page) {
        reached = fact.sequence();
        if (matches(fact)) {
          found.add(fact);
        }
        if (found.size() == most) {
          return new Found(found, End.FULL, reached, looked);
        }
      }
    }
    return new Found(found, End.CUT, reached, looked);
  }

  private boolean matches(Fact fact) {
    return fact.timeMillis() <= untilMillis
        && fact.timeMillis() >= sinceMillis
        && switch (fact.event()) {
          case Said said -> matches(said.nick(), said.text());
          case Whispered said -> matches(said.fromNick(), said.text());
          case Event _ -> false;
        };
  }

  private boolean matches(Nick author, String text) {
    if (!from.isEmpty() && !author.key().equals(from)) {
      return false;
    }
    String lower = words.isEmpty() ? "" : text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }
}
