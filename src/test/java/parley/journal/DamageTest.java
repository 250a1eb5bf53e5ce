package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Draws;
import parley.Property;

/// Damage to the file between two runs.
class DamageTest {
  private static final int FACTS = 300;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private byte[] whole = {};

  /// What happened to a file.
  private interface Accident {
    byte[] to(byte[] bytes);
  }

  @BeforeEach
  void make() throws IOException {
    Path data = folder.resolve("whole");
    try (SqliteJournal journal = SqliteJournal.open(data, Durability.PROCESS)) {
      for (int i = 0; i < FACTS; i += 10) {
        journal.commit(SomeFacts.numbered(i + 1, i + 10));
      }
    }
    whole = Files.readAllBytes(new DataDirectory(data).database());
  }

  @Test
  void aByteThatChangedIsNeverServed() {
    check(
        "a byte changed",
        draws -> {
          int at = draws.below(whole.length);
          int flip = 1 + draws.below(255);
          return bytes -> {
            bytes[at] ^= (byte) flip;
            return bytes;
          };
        });
  }

  @Test
  void aPageThatWasLostIsNeverServed() {
    check(
        "a page lost",
        draws -> {
          int at = draws.below(whole.length / 512) * 512;
          int length = draws.oneOf(512, 4096);
          byte with = (byte) (int) draws.oneOf(0, 255);
          return bytes -> {
            Arrays.fill(bytes, at, Math.min(bytes.length, at + length), with);
            return bytes;
          };
        });
  }

  @Test
  void aPageInPlaceOfAnotherIsNeverServed() {
    check(
        "a page copied",
        draws -> {
          int pages = whole.length / 4096;
          int from = draws.below(pages) * 4096;
          int to = draws.below(pages) * 4096;
          return bytes -> {
            System.arraycopy(bytes, from, bytes, to, 4096);
            return bytes;
          };
        });
  }

  @Test
  void aFileThatWasCutIsRefused() throws IOException {
    for (int length = 0; length < whole.length; length += 1_999) {
      Path data = copy(Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Stored.in(data))
          .as("cut at %d", length)
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("parley.db");
    }
  }

  @Test
  void aChangedTextIsNamed() throws IOException {
    byte[] text = "text 157".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] bytes = whole.clone();
    int at = 0;
    while (!Arrays.equals(bytes, at, at + text.length, text, 0, text.length)) {
      at++;
    }
    bytes[at] = 'T';
    Path data = copy(bytes);
    assertThatThrownBy(() -> Stored.in(data))
        .isInstanceOf(JournalException.class)
        .hasMessage(
            new DataDirectory(data).database()
                + " is damaged (message 157 is not what was written): stop the server, keep a copy"
                + " of the file, and restore a backup in its place");
  }

  /// Whatever happens to the file: either it is refused, or all of it is read as it was.
  private void check(String name, java.util.function.Function<Draws, Accident> accidents) {
    Property.forAll(
        name,
        120,
        accidents,
        accident -> {
          Path data = copy(accident.to(whole.clone()));
          try {
            assertThat(Stored.in(data)).isEqualTo(FACTS);
          } catch (JournalException e) {
            assertThat(e).hasMessageContaining("parley.db");
          }
        });
  }

  private Path copy(byte[] bytes) throws IOException {
    DataDirectory data = DataDirectory.at(folder.resolve("copy"));
    Files.deleteIfExists(data.log());
    Files.deleteIfExists(data.path().resolve("parley.db-shm"));
    Path draft = data.path().resolve("draft");
    Files.write(draft, bytes);
    Files.move(draft, data.database(), StandardCopyOption.REPLACE_EXISTING);
    return data.path();
  }
}
