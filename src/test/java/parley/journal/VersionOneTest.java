package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data directory that version 1 wrote and that nothing renews is read whole for ever.
class VersionOneTest {
  private static final Path FIXTURE =
      Path.of(System.getProperty("parley.basedir", ""))
          .toAbsolutePath()
          .resolve("src/test/resources/parley/journal/version-1");

  @TempDir Path data;

  @BeforeEach
  void copy() throws Exception {
    DataDirectory from = new DataDirectory(FIXTURE);
    DataDirectory to = new DataDirectory(data);
    Files.write(to.database(), Files.readAllBytes(from.database()));
    Files.write(to.log(), Files.readAllBytes(from.log()));
  }

  @Test
  void everythingInItIsRead() throws Exception {
    assertThat(VersionOne.contents(data))
        .as("as long as no release has written it, renew it with scripts/renew-fixture")
        .isEqualTo(expected());
  }

  @Test
  void itIsWhole() throws Exception {
    assertThat(JournalCheck.look(data)).isEqualTo(new JournalCheck.Found.Sound(1));
  }

  @Test
  void itIsGoneOnWith() throws Exception {
    try (SqliteJournal journal = SqliteJournal.open(data, Durability.PROCESS)) {
      long next = journal.load().lastSequence() + 1;
      journal.commit(SomeFacts.lines(next, next));
      assertThat(journal.history().after(SomeFacts.LOBBY, next - 1, 10))
          .isEqualTo(SomeFacts.lines(next, next));
    }
    assertThat(VersionOne.contents(data)).hasLineCount((int) expected().lines().count() + 1);
  }

  private static String expected() throws Exception {
    return Files.readString(FIXTURE.resolve("contents.txt"));
  }
}
