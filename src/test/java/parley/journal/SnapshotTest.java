package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.core.Core;
import parley.core.Digest;
import parley.core.event.Fact;
import parley.core.state.Limits;
import parley.core.state.State;

class SnapshotTest {
  @TempDir Path folder;

  @Test
  void aStartReadsTheNewestAndWhatCameAfter() {
    try (SqliteJournal journal = open()) {
      keepThree(journal);
    }
    try (SqliteJournal again = open()) {
      Loaded loaded = again.load();
      assertThat(digest(loaded)).isEqualTo(Digest.of(stateAt(30)));
      assertThat(loaded.tail()).containsExactly(SomeFacts.numbered(40));
      assertThat(loaded.lastSequence()).isEqualTo(42);
    }
  }

  @Test
  void theLastTwoAreKept() throws Exception {
    try (SqliteJournal journal = open()) {
      keepThree(journal);
    }
    damage("sequence = 30");
    try (SqliteJournal again = open()) {
      Loaded loaded = again.load();
      assertThat(digest(loaded)).isEqualTo(Digest.of(stateAt(20)));
      assertThat(loaded.tail()).containsExactly(SomeFacts.numbered(30), SomeFacts.numbered(40));
    }
  }

  @Test
  void whenAllAreDamagedThatIsSaid() throws Exception {
    try (SqliteJournal journal = open()) {
      keepThree(journal);
    }
    damage("true");
    try (SqliteJournal again = open()) {
      assertThatThrownBy(again::load)
          .isInstanceOf(JournalException.class)
          .hasMessageContaining(
              "parley.db is damaged (the checksums of snapshots [30, 20] do not match)");
    }
  }

  @Test
  void whenNoneCanBeReadAnyMoreEverythingIsReadFromTheBeginning() throws Exception {
    try (SqliteJournal journal = open()) {
      keepThree(journal);
    }
    // SHA-256 of the single byte 7f: a state of a version that is not known.
    Stored.change(
        folder,
        "UPDATE snapshot SET state = x'7f', sha256 ="
            + " x'620bfdaa346b088fb49998d92f19a7eaf6bfc2fb0aee015753966da1028cb731'");
    try (SqliteJournal again = open()) {
      Loaded loaded = again.load();
      assertThat(loaded.snapshot()).isNull();
      assertThat(loaded.tail().stream().map(Fact::sequence)).containsExactly(10L, 20L, 30L, 40L);
    }
  }

  @Test
  void oneMayBeKeptTwiceAtTheSamePlace() {
    try (SqliteJournal journal = open()) {
      journal.commit(SomeFacts.numbered(1, 10));
      journal.snapshot(stateAt(10));
      journal.snapshot(stateAt(10));
      assertThat(digest(journal.load())).isEqualTo(Digest.of(stateAt(10)));
    }
  }

  @Test
  void oneOfWhatIsNotStoredIsRefused() {
    try (SqliteJournal journal = open()) {
      journal.commit(SomeFacts.numbered(1, 10));
      assertThatThrownBy(() -> journal.snapshot(stateAt(11)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void keepThree(SqliteJournal journal) {
    for (long sequence : List.of(10L, 20L, 30L)) {
      journal.commit(SomeFacts.numbered(sequence - 9, sequence));
      journal.snapshot(stateAt(sequence));
    }
    journal.commit(SomeFacts.numbered(31, 42));
  }

  private void damage(String which) throws Exception {
    Stored.change(folder, "UPDATE snapshot SET state = zeroblob(length(state)) WHERE " + which);
  }

  private static State stateAt(long sequence) {
    Core core = new Core(new State(), Limits.DEFAULT);
    core.skipTo(sequence, 0);
    return core.state();
  }

  private static Digest digest(Loaded loaded) {
    return Digest.of(Objects.requireNonNull(loaded.snapshot()));
  }

  private SqliteJournal open() {
    return SqliteJournal.open(folder, Durability.PROCESS);
  }
}
