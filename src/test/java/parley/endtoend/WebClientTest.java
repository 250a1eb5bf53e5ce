package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The part of the page that speaks with the server, in a browser and at a real server.
class WebClientTest {
  private static final String RUN_LIVE =
      """
      async (socket) => {
        globalThis.parleySocket = socket;
        const { runTests } = await import("/test/check.js");
        await import("/test/connection/talk.live.js");
        return await runTests();
      }
      """;
  private static final String BEGIN =
      """
      async (socket) => {
        globalThis.parleySocket = socket;
        globalThis.talk = await import("/test/connection/resume.js");
        await talk.begin();
      }
      """;

  private static Browser browser;
  private static ModuleServer modules;

  @TempDir Path folder;

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
    modules = new ModuleServer();
  }

  @AfterAll
  static void closeBrowser() {
    modules.close();
    browser.close();
  }

  @TestFactory
  Stream<DynamicTest> theClientDoesWithARealServerWhatItsTestsSay() {
    try (ServerProcess server = start(0)) {
      Page page = browser.open(modules.address());
      List<?> results = (List<?>) page.evaluate(RUN_LIVE, socket(server));
      page.context().close();
      assertThat(results).isNotEmpty();
      return results.stream().map(WebClientTest::shown);
    }
  }

  private static DynamicTest shown(Object result) {
    Map<?, ?> found = (Map<?, ?>) result;
    String problem = String.valueOf(found.get("problem"));
    return DynamicTest.dynamicTest(
        String.valueOf(found.get("name")), () -> assertThat(problem).isEmpty());
  }

  @Test
  void nothingIsLostAndNothingIsThereTwiceWhenTheServerIsRestarted() {
    assertNothingLost(ServerProcess::terminate);
  }

  @Test
  void nothingIsLostAndNothingIsThereTwiceWhenTheServerIsKilled() {
    assertNothingLost(ServerProcess::kill);
  }

  /// Somebody talks all the while; what the client is not sure of they say again.
  private void assertNothingLost(Consumer<ServerProcess> end) {
    Page page = browser.open(modules.address());
    int port;
    try (ServerProcess first = start(0)) {
      port = first.port();
      page.evaluate(BEGIN, socket(first));
      page.evaluate("() => talk.goOn(100)");
      end.accept(first);
    }
    page.evaluate("() => talk.down()");
    page.evaluate("() => talk.goOn(20)"); // into the void
    Map<?, ?> result;
    try (ServerProcess _ = start(port)) {
      page.evaluate("() => talk.goOn(50)");
      result = (Map<?, ?>) page.evaluate("() => talk.end()");
    }
    page.context().close();
    assertThat(result.get("wronglyUnsure")).isEqualTo(List.of());
    assertThat(result.get("nick")).isEqualTo("ann");
    assertThat(result.get("talker")).isEqualTo(result.get("said"));
    assertThat(result.get("listener")).isEqualTo(result.get("said"));
    assertThat(result.get("newcomer")).isEqualTo(result.get("said"));
    assertThat(result.get("gaps")).isEqualTo(0);
  }

  /// A server for pages from elsewhere, whose people type faster than anybody can.
  private ServerProcess start(int port) {
    String settings =
        """
        [[listener]]
        kind = "auto"
        host = "127.0.0.1"
        origins = ["*"]

        [limits]
        message_rate = 0
        """;
    return Launch.on(folder.resolve("data")).onPort(port).configured(settings).start();
  }

  private static String socket(ServerProcess server) {
    return "ws://127.0.0.1:" + server.port() + "/irc";
  }
}
