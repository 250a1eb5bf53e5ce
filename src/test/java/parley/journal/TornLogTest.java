package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Property;

/// Power cuts: the log ends anywhere, or parts of it never reached the disk.
class TornLogTest {
  private static final int COMMITS = 12;
  private static final int LOG_HEADER_BYTES = 32;
  private static final int FRAME_BYTES = 24 + 4096;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private byte[] database = {};
  private byte[] log = {};

  /// The length of the log and the last fact after each commit.
  private final List<Integer> lengths = new ArrayList<>();

  private final List<Long> heads = new ArrayList<>();

  @BeforeEach
  void make() throws IOException {
    DataDirectory data = new DataDirectory(folder.resolve("whole"));
    try (SqliteJournal journal = SqliteJournal.open(data.path(), Durability.PROCESS)) {
      database = Files.readAllBytes(data.database());
      lengths.add(0);
      heads.add(0L);
      for (int i = 1; i <= COMMITS; i++) {
        long head = heads.getLast();
        journal.commit(SomeFacts.numbered(head + 1, head + i));
        heads.add(head + i);
        lengths.add((int) Files.size(data.log()));
      }
      log = Files.readAllBytes(data.log());
    }
  }

  @Test
  void aLogThatWasCutHoldsWholeCommits() throws IOException {
    for (int frame = LOG_HEADER_BYTES; frame < log.length; frame += FRAME_BYTES) {
      for (int length : new int[] {frame - 1, frame, frame + 1, frame + 24, frame + 2000}) {
        assertThat(opened(Arrays.copyOf(log, Math.min(length, log.length))))
            .as("cut at %d", length)
            .isEqualTo(headAt(length));
      }
    }
    assertThat(opened(log)).isEqualTo(heads.getLast());
  }

  @Test
  void aLogThatNeverReachedTheDiskInPartsHoldsWholeCommits() {
    Property.forAll(
        "torn log",
        120,
        draws -> {
          int at = draws.below(log.length);
          int length = 1 + draws.below(2 * FRAME_BYTES);
          byte with = (byte) (int) draws.oneOf(0, 255, 90);
          byte[] torn = log.clone();
          Arrays.fill(torn, at, Math.min(torn.length, at + length), with);
          return torn;
        },
        torn -> {
          int same = Arrays.mismatch(torn, log);
          long head = opened(torn);
          assertThat(head).isIn(heads);
          assertThat(head).isGreaterThanOrEqualTo(headAt(same < 0 ? log.length : same));
        });
  }

  private long headAt(int length) {
    long head = 0;
    for (int i = 0; i < lengths.size(); i++) {
      head = lengths.get(i) <= length ? heads.get(i) : head;
    }
    return head;
  }

  private long opened(byte[] tornLog) throws IOException {
    DataDirectory data = DataDirectory.at(folder.resolve("copy"));
    Files.write(data.database(), database);
    Files.write(data.log(), tornLog);
    Files.deleteIfExists(data.path().resolve("parley.db-shm"));
    return Stored.in(data.path());
  }
}
