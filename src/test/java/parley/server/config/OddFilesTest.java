package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;

/// Whatever a file is made of, reading it ends in settings or in errors that can be found in it.
class OddFilesTest {

  @Test
  void anyTextIsReadOrRefused() {
    Property.forAll("any text", draws -> draws.text(60), OddFilesTest::isReadOrRefused);
  }

  @Test
  void aDamagedFileIsReadOrRefused() {
    List<String> lines = DefaultsFile.text().lines().filter(line -> !line.isEmpty()).toList();
    Property.forAll(
        "a damaged file",
        draws -> damaged(draws, String.join("\n", draws.listOf(12, each -> each.oneOf(lines)))),
        OddFilesTest::isReadOrRefused);
  }

  private static String damaged(Draws draws, String text) {
    int from = draws.below(text.length() + 1);
    int to = Math.min(text.length(), from + draws.below(5));
    return text.substring(0, from) + draws.text(4) + text.substring(to);
  }

  private static void isReadOrRefused(String file) {
    switch (ConfigReader.parse("f", file)) {
      case Reading.Good(Config config) -> assertThat(config.listeners()).isNotEmpty();
      case Reading.Bad(List<Problem> problems) ->
          assertThat(problems).isNotEmpty().allSatisfy(liesIn(file));
    }
  }

  private static Consumer<Problem> liesIn(String file) {
    long lines = file.chars().filter(each -> each == '\n').count() + 1;
    return problem -> {
      assertThat(problem.line()).isBetween(1, (int) lines + 1);
      assertThat(problem.column()).isPositive();
      assertThat(problem.message()).isNotBlank();
      assertThat(problem.toString()).doesNotContain("\n", "\u001b");
    };
  }

  @Test
  void aSlipInAnyKeyIsAnsweredWithAKeyOfItsSection() {
    List<Catalog.Chapter> once =
        Catalog.chapters().stream().filter(chapter -> !chapter.section().repeated()).toList();
    Property.forAll(
        "a slip in a key",
        draws -> {
          Catalog.Chapter chapter = draws.oneOf(once);
          return new Slip(chapter, slipped(draws, draws.oneOf(chapter.keyNames())));
        },
        slip -> {
          if (!slip.chapter().keyNames().contains(slip.key())) {
            assertThat(Parsed.bad("[" + slip.chapter().name() + "]", slip.key() + " = 1"))
                .singleElement()
                .satisfies(problem -> assertThat(namesAKey(problem, slip)).as(problem).isTrue());
          }
        });
  }

  /// A misspelt key of a section.
  private record Slip(Catalog.Chapter chapter, String key) {}

  private static boolean namesAKey(String problem, Slip slip) {
    return slip.chapter().keyNames().stream()
            .anyMatch(key -> problem.endsWith("did you mean " + key + "?"))
        || problem.contains("this key belongs in [")
        || problem.contains("the keys of [" + slip.chapter().name() + "] are ");
  }

  private static String slipped(Draws draws, String key) {
    int at = draws.below(key.length() - 1);
    String head = key.substring(0, at);
    return switch (draws.below(3)) {
      case 0 -> head + key.substring(at + 1);
      case 1 -> head + key.charAt(at + 1) + key.charAt(at) + key.substring(at + 2);
      default -> head + draws.oneOf("x", "_", "z") + key.substring(at);
    };
  }
}
