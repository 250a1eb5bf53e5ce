package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.core.event.Fact;
import parley.core.event.Rank;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.query.Place;
import parley.journal.Search.End;
import parley.journal.Search.Found;

/// Looking for words in one place.
class SearchTest {
  private static final int LINES = 100;

  private final MemoryJournal journal = new MemoryJournal();
  private final Past lobby =
      new Past(
          journal,
          new Answer.MayRead(
              new Place.OfRoom(RoomId.LOBBY), "lobby", 1, LINES, new UserId(1), Rank.MEMBER));

  /// A line says `plan` when its number ends with 0.
  SearchTest() {
    journal.commit(
        LongStream.rangeClosed(1, LINES)
            .mapToObj(i -> SomeFacts.said(i, i % 10 == 0 ? "the Plan " + i : "noise " + i))
            .toList());
  }

  private static List<Long> sequences(Found found) {
    return found.facts().stream().map(Fact::sequence).toList();
  }

  @Test
  void theLatestAreFoundInOrder() {
    Found found = Search.forWords("PLAN the").latest(lobby, Long.MAX_VALUE, 3, 1_000);

    assertThat(sequences(found)).containsExactly(80L, 90L, 100L);
    assertThat(found.end()).isEqualTo(End.FULL);
    assertThat(found.reached()).isEqualTo(80);
  }

  @Test
  void goingOnMissesNothingAndGivesNothingTwice() {
    Search search = Search.forWords("plan");
    Found first = search.latest(lobby, Long.MAX_VALUE, 3, 1_000);
    Found second = search.latest(lobby, first.reached(), 100, 1_000);

    assertThat(sequences(second)).containsExactly(10L, 20L, 30L, 40L, 50L, 60L, 70L);
    assertThat(second.end()).isEqualTo(End.WHOLE);
    assertThat(second.looked()).isEqualTo(79);
  }

  @Test
  void noMoreIsLookedAtThanMayBe() {
    Found found = Search.forWords("plan").latest(lobby, Long.MAX_VALUE, 100, 25);

    assertThat(sequences(found)).containsExactly(80L, 90L, 100L);
    assertThat(found)
        .extracting(Found::end, Found::reached, Found::looked)
        .containsExactly(End.CUT, 76L, 25);
    assertThat(sequences(Search.forWords("plan").latest(lobby, found.reached(), 1, 25)))
        .containsExactly(70L);
  }

  @Test
  void theEarliestAreFoundInOrder() {
    Search search = Search.forWords("plan");
    assertThat(sequences(search.earliest(lobby, 2, 1_000))).containsExactly(10L, 20L);
    assertThat(search.earliest(lobby, 100, 15))
        .extracting(Found::end, Found::reached, Found::looked)
        .containsExactly(End.CUT, 15L, 15);
    assertThat(search.earliest(lobby, 100, 1_000).end()).isEqualTo(End.WHOLE);
  }

  @Test
  void timesBoundWhatIsFound() {
    long first = journal.history().latest(lobby.may().place(), 30, 31, 1).getFirst().timeMillis();
    long last = journal.history().latest(lobby.may().place(), 60, 61, 1).getFirst().timeMillis();
    Search between = new Search("", first, last, List.of("plan"));

    assertThat(sequences(between.latest(lobby, Long.MAX_VALUE, 100, 1_000)))
        .containsExactly(30L, 40L, 50L, 60L);
    assertThat(sequences(between.earliest(lobby, 100, 1_000))).containsExactly(30L, 40L, 50L, 60L);
  }

  @Test
  void whoSaidItCounts() {
    assertThat(
            sequences(
                new Search("ann", 0, Long.MAX_VALUE, List.of("plan")).latest(lobby, 21, 9, 99)))
        .containsExactly(10L, 20L);
    assertThat(new Search("bob", 0, Long.MAX_VALUE, List.of()).latest(lobby, 21, 9, 99).facts())
        .isEmpty();
  }
}
