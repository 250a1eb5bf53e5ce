package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.event.Fact;
import parley.core.state.State;

/// A real full disk, then room again.
class FullDiskTest {
  @TempDir Path folder;
  private SmallDisk disk;

  @BeforeEach
  void mount() throws Exception {
    disk = SmallDisk.at(folder.resolve("disk"));
  }

  @AfterEach
  void unmount() throws Exception {
    disk.close();
  }

  @ParameterizedTest
  @EnumSource
  void aFullDiskIsSaidAndOnceThereIsRoomStoringGoesOn(Durability durability) throws Exception {
    try (SqliteJournal journal = SqliteJournal.open(disk.data(), durability)) {
      journal.commit(SomeFacts.numbered(1, 100));
      disk.fill();
      long stored = 100 + commitUntilRefused(journal, 101);
      for (int again = 0; again < 3; again++) {
        assertRefused(journal, stored);
        assertThat(Stored.in(journal)).isEqualTo(stored);
      }
      disk.empty();
      journal.commit(SomeFacts.numbered(stored + 1, stored + 500));
      assertThat(Stored.in(journal)).isEqualTo(stored + 500);
    }
    assertThat(Stored.in(disk.data())).isGreaterThan(500);
  }

  @Test
  void whatWasRefusedMayBeSomethingElseTheNextTime() throws Exception {
    try (SqliteJournal journal = SqliteJournal.open(disk.data(), Durability.PROCESS)) {
      disk.fill();
      long next = 1 + commitUntilRefused(journal, 1);
      disk.empty();
      journal.commit(List.of(SomeFacts.whispered(next, "instead"), SomeFacts.began(next + 1, 1)));
      assertThat(journal.history().after(SomeFacts.ANN_AND_BOB, next - 1, 10))
          .containsExactly(SomeFacts.whispered(next, "instead"));
      assertThat(journal.load().tail().getLast()).isEqualTo(SomeFacts.began(next + 1, 1));
    }
  }

  @Test
  void aSnapshotThatDoesNotFitLeavesTheJournalAsItWas() throws Exception {
    try (SqliteJournal journal = SqliteJournal.open(disk.data(), Durability.PROCESS)) {
      journal.commit(SomeFacts.numbered(1, 100));
      disk.fill();
      long stored = 100 + commitUntilRefused(journal, 101);
      assertThatThrownBy(() -> journal.snapshot(new State()))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining(disk.complaint());
      assertThat(Stored.in(journal)).isEqualTo(stored);
      disk.empty();
      journal.snapshot(new State());
      assertThat(journal.load().snapshot()).isNotNull();
    }
  }

  @Test
  void aJournalThatWasClosedOnAFullDiskIsWhole() throws Exception {
    long stored;
    try (SqliteJournal journal = SqliteJournal.open(disk.data(), Durability.PROCESS)) {
      disk.fill();
      stored = commitUntilRefused(journal, 1);
    }
    disk.empty();
    assertThat(Stored.in(disk.data())).isEqualTo(stored);
  }

  /// Commits one fact after the other and says how many were stored before one was not.
  private long commitUntilRefused(SqliteJournal journal, long first) {
    long next = first;
    while (next < first + 100_000) {
      try {
        journal.commit(List.of(SomeFacts.numbered(next)));
      } catch (JournalException e) {
        assertThat(e).hasMessageContaining(disk.complaint());
        return next - first;
      }
      next++;
    }
    throw new AssertionError("the disk was never full");
  }

  private void assertRefused(SqliteJournal journal, long stored) {
    List<Fact> more = SomeFacts.numbered(stored + 1, stored + 200);
    assertThatThrownBy(() -> journal.commit(more))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining(disk.complaint());
  }
}
