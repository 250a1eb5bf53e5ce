package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Eventually;
import parley.core.event.Fact;
import parley.core.id.RoomId;

class CheckpointerTest {
  private static final String TEXT = "x".repeat(2_000);

  @TempDir Path folder;

  @Test
  void theLogStaysShortHoweverMuchIsCommittedAndRead() throws Exception {
    DataDirectory data = new DataDirectory(folder);
    AtomicBoolean writing = new AtomicBoolean(true);
    long longest = 0;
    try (SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS)) {
      Thread reader =
          Thread.ofVirtual()
              .start(() -> {
                while (writing.get()) {
                  journal.history().latest(SomeFacts.LOBBY, 1, Long.MAX_VALUE, 100);
                }
              });
      long next = 1;
      for (int commit = 0; commit < 600; commit++) {
        List<Fact> facts = new ArrayList<>();
        while (facts.size() < 100) {
          facts.add(SomeFacts.said(next, new RoomId(next % 50), TEXT));
          next++;
        }
        journal.commit(facts);
        longest = Math.max(longest, Files.size(data.log()));
      }
      writing.set(false);
      reader.join();
    }
    assertThat(Files.size(data.database())).isGreaterThan(100L << 20);
    assertThat(longest).isLessThan(64L << 20);
  }

  @Test
  void whatIsCommittedGetsIntoTheFileWhileTheServerRuns() throws Exception {
    DataDirectory data = new DataDirectory(folder);
    try (SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS)) {
      long before = Files.size(data.database());
      for (long next = 1; next < 200_000; next += 500) {
        journal.commit(SomeFacts.lines(next, next + 499));
      }
      Eventually.until("the file grows", () -> Files.size(data.database()) > before + 1_000_000);
    }
  }

  @Test
  void closingMovesEverythingIntoTheFile() throws Exception {
    DataDirectory data = new DataDirectory(folder);
    try (SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS)) {
      journal.commit(SomeFacts.numbered(1, 100));
      assertThat(data.log()).isNotEmptyFile();
    }
    assertThat(data.log()).doesNotExist();
    assertThat(Stored.in(folder)).isEqualTo(100);
  }
}
