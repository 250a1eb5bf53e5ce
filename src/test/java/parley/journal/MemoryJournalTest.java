package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.journal.SomeFacts.LOBBY;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Property;
import parley.core.event.Fact;
import parley.core.id.RoomId;
import parley.core.query.Place;

class MemoryJournalTest {
  private final MemoryJournal journal = new MemoryJournal();

  @Test
  void whatWasSaidCanBeReadAgain() {
    Property.forAll(
        "history in memory",
        100,
        draws -> SomeFacts.commits(draws, 8),
        commits -> {
          MemoryJournal fresh = new MemoryJournal();
          HistoryModel model = new HistoryModel();
          for (List<Fact> commit : commits) {
            fresh.commit(commit);
            model.commit(commit);
          }
          model.assertSame(fresh.history());
        });
  }

  @Test
  void itStartsWithNothing() {
    assertThat(journal.load()).isEqualTo(new Loaded(null, List.of(), 0, 0));
    journal.commit(SomeFacts.lines(1, 2));
    assertThatThrownBy(journal::load).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aPlaceForgetsItsOldestMessages() {
    int more = MemoryJournal.PER_PLACE_MAX + 5;
    journal.commit(SomeFacts.lines(1, more));
    assertThat(journal.after(LOBBY, 0, more)).isEqualTo(SomeFacts.lines(6, more));
  }

  @Test
  void manyPlacesForgetTheOldestOfAll() {
    String text = "x".repeat(4_000);
    long most = MemoryJournal.CHARACTERS_MAX / text.length();
    for (long sequence = 1; sequence <= most; sequence++) {
      journal.commit(List.of(SomeFacts.said(sequence, new RoomId(sequence), text)));
    }
    assertThat(journal.after(new Place.OfRoom(new RoomId(1)), 0, 1)).isEmpty();
    assertThat(journal.after(new Place.OfRoom(new RoomId(most)), 0, 1)).hasSize(1);
  }

  @Test
  void whatIsPastItsAgeIsForgotten() {
    long[] now = {SomeFacts.said(0, "").timeMillis()};
    MemoryJournal aged = new MemoryJournal(new Retention(10, 0, 0, () -> now[0]));
    aged.commit(SomeFacts.lines(1, 20));
    now[0] += 25;
    assertThat(aged.after(LOBBY, 0, 2)).isEqualTo(SomeFacts.lines(15, 16));
    assertThat(aged.kept(LOBBY, SomeFacts.lines(1, 20))).isEqualTo(SomeFacts.lines(15, 20));
    now[0] += 25;
    assertThat(aged.latest(LOBBY, 1, 100, 100)).isEmpty();
  }

  @Test
  void aPlaceKeepsOnlySoManyWhenTold() {
    MemoryJournal counted = new MemoryJournal(new Retention(0, 3, 1, () -> 0));
    counted.commit(SomeFacts.lines(1, 10));
    counted.commit(List.of(SomeFacts.whispered(11, "one"), SomeFacts.whispered(12, "two")));
    assertThat(counted.after(LOBBY, 0, 100)).isEqualTo(SomeFacts.lines(8, 10));
    assertThat(counted.after(SomeFacts.ANN_AND_BOB, 0, 100))
        .containsExactly(SomeFacts.whispered(12, "two"));
  }

  @Test
  void whatIsStoredAlreadyIsPassedOver() {
    journal.commit(SomeFacts.lines(1, 3));
    journal.commit(SomeFacts.lines(2, 5));
    assertThat(journal.after(LOBBY, 0, 10)).isEqualTo(SomeFacts.lines(1, 5));
  }

  @Test
  void aGapIsRefused() {
    journal.commit(SomeFacts.lines(1, 3));
    assertThatThrownBy(() -> journal.commit(SomeFacts.lines(5, 6)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fact 5 cannot be stored after 3");
  }
}
