package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.core.event.Fact;

/// What a journal does after a commit that failed: it looks before it goes on.
class RecoveryTest {
  private static final List<Fact> NEXT = SomeFacts.numbered(21, 25);

  @TempDir Path folder;
  private SqliteJournal journal;

  @BeforeEach
  void open() {
    journal = SqliteJournal.open(folder, Durability.PROCESS);
    journal.commit(SomeFacts.numbered(1, 20));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void aLockOfAnotherProgramIsSaid() throws SQLException {
    failOnce();
    journal.commit(NEXT);
    assertThat(Stored.in(journal)).isEqualTo(25);
  }

  @Test
  void readingGoesOnMeanwhile() throws SQLException {
    try (Connection other = writeLocked()) {
      assertThatThrownBy(() -> journal.commit(NEXT)).isInstanceOf(JournalException.class);
      assertThat(journal.history().latest(SomeFacts.ANN_AND_BOB, 1, 20, 1))
          .containsExactly(SomeFacts.numbered(13));
      Connections.run(other, "ROLLBACK");
    }
  }

  @Test
  void whatWasRefusedAndYetGotToTheDiskIsTakenOutAgain() throws Exception {
    failOfTheDisk();
    Stored.change(
        folder,
        "INSERT INTO fact SELECT 21, time_millis, origin, nick, nick_key, face, kind, version, body, checksum FROM fact"
            + " WHERE sequence = 10",
        "INSERT INTO room_name VALUES (4, 22, 'elsewhere', NULL, 0)");
    journal.commit(NEXT);
    assertThat(Stored.in(journal)).isEqualTo(25);
  }

  @Test
  void aJournalThatLostWhatItHadAcknowledgedIsNotGoneOnWith() throws Exception {
    failOfTheDisk();
    Stored.change(folder, "DELETE FROM fact WHERE sequence = 20");
    for (int again = 0; again < 2; again++) {
      assertThatThrownBy(() -> journal.commit(NEXT))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining(
              "is damaged (it ends at entry 19, and 20 had been stored): stop the server");
    }
  }

  @Test
  void afterAFailureOfTheDiskTheFileIsLookedThrough() throws Exception {
    failOfTheDisk();
    journal.commit(NEXT);
    assertThat(Stored.in(journal)).isEqualTo(25);
  }

  @Test
  void aFileThatIsDamagedAfterAFailureOfTheDiskIsNotGoneOnWith() throws Exception {
    failOfTheDisk();
    Stored.change(folder, "DELETE FROM room_block WHERE room = 4");
    for (int again = 0; again < 2; again++) {
      assertThatThrownBy(() -> journal.commit(NEXT))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("is damaged (messages that no list of blocks leads to)");
    }
  }

  private void failOfTheDisk() throws Exception {
    long logBytes = Files.size(new DataDirectory(folder).log());
    try (FileLimit _ = FileLimit.at(logBytes)) {
      assertThatThrownBy(() -> journal.commit(NEXT))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("does not work (SQLITE_IOERR_WRITE): look at the system's log");
    }
  }

  private void failOnce() throws SQLException {
    try (Connection other = writeLocked()) {
      assertThatThrownBy(() -> journal.commit(NEXT))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("is held locked by another program (SQLITE_BUSY): end that");
      Connections.run(other, "ROLLBACK");
    }
  }

  private Connection writeLocked() throws SQLException {
    Connection other = Connections.builder(new DataDirectory(folder).database());
    Connections.run(other, "BEGIN IMMEDIATE");
    return other;
  }
}
