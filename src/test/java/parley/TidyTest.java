package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The house in numbers and habits: how long things are, and what every source file has or has not.
class TidyTest {
  private static final int FILE_LINES_MAX = 500; // longer than this is only what should be two
  private static final int LONG_FILE_LINES = 300; // from here on a file is long, and few may be
  private static final double LONG_FILES_SHARE_MAX = 0.03;
  private static final int METHOD_LINES_95 = 30; // 95 of 100 methods fit on a screen
  private static final int METHOD_LINES_99 = 75; // 99 of 100 on two
  private static final double TEST_SHARE_MIN = 0.8; // lines of test code for a line of main code

  /// Words that say that something is not done.
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  /// A skipped test looks like one that passed.
  private static final Pattern SKIPPED =
      Pattern.compile("@(Disabled|Enabled|Ignore)|\\bAssumptions\\b|\\bassume[A-Z]");

  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

  /// At least two words, the first of them small: `aBannedUserCannotComeBack`.
  private static final Pattern SENTENCE = Pattern.compile("[a-z]+(?:[A-Z0-9][a-zA-Z0-9]*)+");

  private static final Path PROJECT =
      Path.of(System.getProperty("parley.basedir", "")).toAbsolutePath();
  private static final List<SourceFile> MAIN = SourceFile.under(PROJECT, "src/main/java");
  private static final List<SourceFile> TEST = SourceFile.under(PROJECT, "src/test/java");

  @TempDir Path folder;

  @Test
  void noFileIsTooLong() {
    assertThat(pathsOf(MAIN, file -> file.lines() > FILE_LINES_MAX)).isEmpty();
    assertThat(pathsOf(TEST, file -> file.lines() > FILE_LINES_MAX)).isEmpty();
  }

  @Test
  void fewFilesAreLong() {
    List<Path> longOnes = pathsOf(MAIN, file -> file.lines() > LONG_FILE_LINES);
    assertThat(longOnes).hasSizeLessThanOrEqualTo((int) (MAIN.size() * LONG_FILES_SHARE_MAX));
  }

  @Test
  void methodsAreShort() {
    List<SourceFile.Method> byLength =
        MAIN.stream()
            .flatMap(file -> file.methods().stream())
            .sorted(Comparator.comparingInt(SourceFile.Method::lines))
            .toList();
    String longest = byLength.reversed().stream().limit(8).toList().toString();
    assertThat(quantile(byLength, 0.95)).as(longest).isLessThanOrEqualTo(METHOD_LINES_95);
    assertThat(quantile(byLength, 0.99)).as(longest).isLessThanOrEqualTo(METHOD_LINES_99);
  }

  private static int quantile(List<SourceFile.Method> byLength, double share) {
    return byLength.get((int) (byLength.size() * share)).lines();
  }

  @Test
  void testsAreNearlyAsLongAsWhatTheyTest() {
    int main = MAIN.stream().mapToInt(SourceFile::codeLines).sum();
    int test = TEST.stream().mapToInt(SourceFile::codeLines).sum();
    assertThat((double) test / main)
        .as("%d lines of test code for %d of main code", test, main)
        .isGreaterThanOrEqualTo(TEST_SHARE_MIN);
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertThat(pathsOf(MAIN, file -> UNFINISHED.matcher(file.text()).find())).isEmpty();
    assertThat(pathsOf(TEST, file -> UNFINISHED.matcher(file.text()).find())).isEmpty();
  }

  @Test
  void noTestIsSkipped() {
    assertThat(pathsOf(TEST, file -> SKIPPED.matcher(file.withoutText()).find())).isEmpty();
  }

  @Test
  void namesOfTestsAreSentences() {
    assertThat(
            TEST.stream()
                .flatMap(file -> file.methods().stream())
                .filter(method -> method.annotations().stream().anyMatch(TESTS::contains))
                .map(SourceFile.Method::name)
                .filter(name -> name.matches("test[A-Z].*") || !SENTENCE.matcher(name).matches()))
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Set<Path> described =
        Stream.concat(MAIN.stream(), TEST.stream())
            .filter(file -> file.path().endsWith("package-info.java"))
            .filter(file -> file.text().startsWith("///"))
            .map(TidyTest::packageOf)
            .collect(Collectors.toUnmodifiableSet());
    assertThat(
            Stream.concat(MAIN.stream(), TEST.stream())
                .filter(file -> !described.contains(packageOf(file)))
                .map(SourceFile::path))
        .isEmpty();
  }

  private static Path packageOf(SourceFile file) {
    return file.path().subpath(3, file.path().getNameCount() - 1);
  }

  @Test
  void everyTypeSaysWhatItIs() {
    assertThat(
            pathsOf(
                MAIN,
                file -> !file.types().isEmpty() && !file.text().matches("(?s)(?:.*\n)?///.*")))
        .isEmpty();
  }

  @Test
  void docCommentsAreMarkdown() {
    assertThat(pathsOf(MAIN, file -> file.text().contains("/**"))).isEmpty();
  }

  @Test
  void theNumbersAreCountedAsStated() throws IOException {
    Path source = folder.resolve("Sample.java");
    Files.writeString(
        source,
        """
        /* one */ // two
        class Sample {
          static final String S = ""\"
              { not code
              ""\";

          void one() {}

          @Deprecated
          void six() {
            Runnable r = new Runnable() {
              public void run() {
              }
            };
          }
        }
        """);
    SourceFile sample = SourceFile.read(folder, List.of(source)).getFirst();
    assertThat(sample.lines()).isEqualTo(16);
    assertThat(sample.codeLines()).isEqualTo(12);
    assertThat(sample.methods())
        .containsExactly(
            new SourceFile.Method("one", 1, Set.of()),
            new SourceFile.Method("six", 6, Set.of("Deprecated")));
  }

  private static List<Path> pathsOf(List<SourceFile> files, Predicate<SourceFile> those) {
    return files.stream().filter(those).map(SourceFile::path).toList();
  }
}
