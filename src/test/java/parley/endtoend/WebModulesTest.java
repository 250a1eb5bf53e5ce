package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the tests of the page's modules, `src/test/resources/parley/web/**/*.test.js`, in a
/// browser: one test of each of theirs.
class WebModulesTest {
  private static final String RUN =
      """
      async (file) => {
        const { runTests } = await import("/test/check.js");
        await import("/test/" + file);
        return await runTests();
      }
      """;

  private static Browser browser;
  private static ModuleServer server;

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
    server = new ModuleServer();
  }

  @AfterAll
  static void closeBrowser() {
    server.close();
    browser.close();
  }

  @TestFactory
  Stream<DynamicContainer> theModulesDoWhatTheirTestsSay() throws IOException {
    List<String> files;
    try (Stream<Path> walk = Files.walk(ModuleServer.TESTS)) {
      files =
          walk.map(file -> ModuleServer.TESTS.relativize(file).toString())
              .filter(name -> name.endsWith(".test.js"))
              .sorted()
              .toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(file -> DynamicContainer.dynamicContainer(file, results(file).map(this::shown)));
  }

  private static Stream<?> results(String file) {
    Page page = browser.open(server.address());
    try {
      List<?> results = (List<?>) page.evaluate(RUN, file);
      assertThat(results).as(file + " has tests").isNotEmpty();
      return results.stream();
    } finally {
      page.context().close();
    }
  }

  private DynamicTest shown(Object result) {
    Map<?, ?> found = (Map<?, ?>) result;
    String problem = String.valueOf(found.get("problem"));
    return DynamicTest.dynamicTest(
        String.valueOf(found.get("name")), () -> assertThat(problem).isEmpty());
  }
}
