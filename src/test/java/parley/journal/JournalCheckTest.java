package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.journal.JournalCheck.Found;

class JournalCheckTest {
  @TempDir Path folder;

  @Test
  void whereNothingIsNothingIsFoundAndNothingMade() {
    Path nowhere = folder.resolve("not there");
    assertThat(JournalCheck.look(nowhere)).isEqualTo(new Found.Nothing());
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void aJournalThatNobodyUsesIsSoundAndStaysAsItIs() throws IOException {
    SqliteJournal.open(folder, Durability.PROCESS).close();
    Map<String, Long> before = sizes();
    assertThat(JournalCheck.look(folder)).isEqualTo(new Found.Sound(Schema.CURRENT.version()));
    assertThat(sizes()).isEqualTo(before);
  }

  @Test
  void aJournalInUseIsSaidToBe() {
    try (Journal _ = SqliteJournal.open(folder, Durability.PROCESS)) {
      assertThat(JournalCheck.look(folder))
          .isEqualTo(new Found.InUse(Long.toString(ProcessHandle.current().pid())));
    }
  }

  @Test
  void aLaterReleasesJournalIsToldApart() throws IOException {
    SqliteJournal.open(folder, Durability.PROCESS).close();
    write(60, new byte[] {0, 0, 0, 99});
    assertThat(JournalCheck.look(folder)).isEqualTo(new Found.Newer(99, Schema.CURRENT.version()));
  }

  @Test
  void anotherProgramsDatabaseIsNotOurs() throws IOException {
    SqliteJournal.open(folder, Durability.PROCESS).close();
    write(68, new byte[] {1, 2, 3, 4});
    assertThat(JournalCheck.look(folder)).isInstanceOf(Found.Unusable.class);
  }

  @Test
  void garbageAndDamageAreNamed() throws IOException {
    SqliteJournal.open(folder, Durability.PROCESS).close();
    write(4_096, new byte[2_048]);
    assertThat(JournalCheck.look(folder))
        .isInstanceOfSatisfying(
            Found.Unusable.class, found -> assertThat(found.why()).contains("parley.db"));
    Files.writeString(folder.resolve("parley.db"), "not a database at all");
    assertThat(JournalCheck.look(folder)).isInstanceOf(Found.Unusable.class);
  }

  private void write(int offset, byte[] bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("parley.db").toFile(), "rw")) {
      file.seek(offset);
      file.write(bytes);
    }
  }

  private Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        sizes.put(file.getFileName().toString(), Files.isDirectory(file) ? -1 : Files.size(file));
      }
    }
    return sizes;
  }
}
