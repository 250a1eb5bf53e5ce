package parley.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Plays every block marked `scene` in `docs/protocol`: what is promised there is what happens.
class DocumentedScenesTest {
  private static final Path DOCS =
      Path.of(System.getProperty("parley.basedir", "")).toAbsolutePath().resolve("docs/protocol");

  @TestFactory
  Stream<DynamicTest> everyDocumentedSceneGoesAsWritten() throws IOException {
    return scenes().stream()
        .map(scene -> DynamicTest.dynamicTest(scene.title(), () -> Stage.play(scene)));
  }

  @Test
  void everyStyleHasAScene() throws IOException {
    assertThat(scenes())
        .extracting(Scene::title)
        .contains(
            "The style lobby", "The style classic", "The style nickname", "The style stamped");
  }

  private static List<Scene> scenes() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      List<Scene> scenes = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        scenes.addAll(scenes(file));
      }
      return scenes;
    }
  }

  /// Blank lines instead of everything outside a block, so that line numbers are those of the file.
  private static List<Scene> scenes(Path file) throws IOException {
    List<Scene> scenes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readAllLines(file)) {
      if (inside && line.equals("```")) {
        scenes.add(SceneReader.read("docs/protocol/" + DOCS.relativize(file), text.toString()));
        text = new StringBuilder(text.toString().replaceAll("[^\n]", ""));
      }
      text.append(inside && !line.equals("```") ? line : "").append('\n');
      inside = line.equals("```scene") || (inside && !line.equals("```"));
    }
    return scenes;
  }
}
