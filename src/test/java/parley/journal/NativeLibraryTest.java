package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each in a process of its own: a library is loaded once.
class NativeLibraryTest {
  @TempDir Path folder;

  @Test
  void itIsUnpackedInTheDataDirectoryAndGoneAgain() throws Exception {
    Path nowhere = folder.resolve("nowhere");
    assertThat(loadedWith("-Djava.io.tmpdir=" + nowhere)).isEqualTo("opened");
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("parley.db", "lock");
    }
  }

  @Test
  void theTemporaryDirectoryServesWhereTheDataDirectoryDoesNot() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Files.createDirectory(folder.resolve("data"));
    Files.writeString(folder.resolve("data/native"), "in the way");
    assertThat(loadedWith("-Djava.io.tmpdir=" + temporary)).isEqualTo("opened");
  }

  @Test
  void whereNoPlaceServesThatIsSaid() throws Exception {
    Files.createDirectory(folder.resolve("data"));
    Files.writeString(folder.resolve("data/native"), "in the way");
    assertThat(loadedWith("-Djava.io.tmpdir=" + folder.resolve("nowhere")))
        .startsWith("SQLite's own code cannot be loaded, neither from " + folder)
        .endsWith("with -Dorg.sqlite.tmpdir=DIR");
  }

  @Test
  void aPlaceThatWasNamedIsTheOnlyOneTried() throws Exception {
    Path named = Files.createDirectory(folder.resolve("named"));
    assertThat(loadedWith("-Dorg.sqlite.tmpdir=" + named)).isEqualTo("opened");
    assertThat(loadedWith("-Dorg.sqlite.tmpdir=" + folder.resolve("nowhere")))
        .startsWith("SQLite's own code cannot be loaded from where org.sqlite.tmpdir");
  }

  private String loadedWith(String option) throws Exception {
    String data = folder.resolve("data").toString();
    try (Child child = Child.start(List.of(option), OpeningChild.class, data)) {
      return String.valueOf(child.line());
    }
  }
}
