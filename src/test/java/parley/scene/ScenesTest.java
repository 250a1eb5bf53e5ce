package parley.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Plays every file of `src/test/scenes`. `-Dscene=WORD` plays only those with the word in their
/// path.
class ScenesTest {
  private static final Path SCENES =
      Path.of(System.getProperty("parley.basedir", "")).toAbsolutePath().resolve("src/test/scenes");
  private static final String ONLY = System.getProperty("scene", "");

  @TestFactory
  Stream<DynamicTest> everySceneGoesAsWritten() throws IOException {
    return files().stream()
        .filter(file -> file.toString().contains(ONLY))
        .map(file -> DynamicTest.dynamicTest(name(file), file.toUri(), () -> play(file)));
  }

  @Test
  void everySceneHasATitleOfItsOwn() throws IOException {
    List<String> titles = files().stream().map(file -> read(file).title()).toList();
    assertThat(titles).isNotEmpty().doesNotHaveDuplicates().noneMatch(t -> t.endsWith(".scene"));
  }

  private static void play(Path file) {
    Stage.play(read(file));
  }

  private static Scene read(Path file) {
    try {
      return SceneReader.read("src/test/scenes/" + name(file), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return SCENES.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SCENES)) {
      return files.filter(file -> file.toString().endsWith(".scene")).sorted().toList();
    }
  }
}
