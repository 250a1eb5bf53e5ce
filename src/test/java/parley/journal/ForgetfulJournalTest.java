package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.event.Audience;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Said;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Place;

class ForgetfulJournalTest {
  private final ForgetfulJournal journal = new ForgetfulJournal();

  @Test
  void whatWasSaidCannotBeReadAgain() {
    journal.commit(List.of(said(1)));
    Place lobby = new Place.OfRoom(RoomId.LOBBY);
    assertThat(journal.history().latest(lobby, 1, Long.MAX_VALUE, 10)).isEmpty();
    assertThat(journal.history().after(lobby, 0, 10)).isEmpty();
  }

  @Test
  void aGapInTheOrderIsNoticedAllTheSame() {
    journal.commit(List.of(said(1)));
    assertThatThrownBy(() -> journal.commit(List.of(said(3))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nobodyStartsFromWhatWasNotKept() {
    assertThat(journal.load().lastSequence()).isZero();
    journal.commit(List.of(said(1)));
    assertThatThrownBy(journal::load).isInstanceOf(IllegalStateException.class);
  }

  private static Fact said(long sequence) {
    Said said =
        new Said(
            RoomId.LOBBY,
            RoomName.LOBBY,
            new UserId(7),
            new Nick("ann", "ann"),
            Manner.MESSAGE,
            "hello");
    return new Fact(sequence, 1_000, null, said, new Audience.InRoom(RoomId.LOBBY));
  }
}
