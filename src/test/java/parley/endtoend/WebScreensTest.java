package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every screen of the page, with people and messages that never change: nothing on it keeps
/// anybody out, as far as axe can tell, and nothing is wider than a phone. Pictures of all of them
/// are left in `target/screens` to be looked at; `-Dparley.shots=docs/images` renews those of the
/// manual.
class WebScreensTest {
  private static final List<String> SCENES =
      List.of(
          "first",
          "room",
          "card",
          "settings",
          "keys",
          "browse",
          "emoji",
          "topic",
          "menu",
          "roommenu",
          "delete",
          "paste",
          "rooms",
          "members",
          "reply",
          "find",
          "search",
          "searchAll",
          "active",
          "ban",
          "note",
          "empty",
          "kicked",
          "waiting",
          "resumed",
          "person");

  private static final Path PICTURES =
      Path.of(System.getProperty("parley.basedir", ""), "target", "screens");

  private static final @Nullable String MANUAL = System.getProperty("parley.shots");

  /// What the manual shows.
  private static final Set<String> SHOWN =
      Set.of("first-desk.png", "room-desk.png", "room-dark.png", "room-phone.png");

  /// What axe finds, in few words; in the dark only colours differ.
  private static final String FIND =
      """
      async (onlyColours) => {
        const options = onlyColours ? { runOnly: { type: "rule", values: ["color-contrast"] } } : {};
        const { violations } = await axe.run(document, options);
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
      }
      """;

  private static Browser browser;
  private static ModuleServer modules;
  private static String axe = "";

  @BeforeAll
  static void open() throws IOException {
    browser = new Browser();
    modules = new ModuleServer();
    try (InputStream in = WebScreensTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() {
    modules.close();
    browser.close();
  }

  @TestFactory
  Stream<DynamicTest> everyScreenOnADesk() {
    return onEach("desk", Screen.DESK);
  }

  @TestFactory
  Stream<DynamicTest> everyScreenInTheDark() {
    return onEach("dark", Screen.DARK_DESK);
  }

  @TestFactory
  Stream<DynamicTest> everyScreenOnAPhone() {
    return onEach("phone", Screen.PHONE);
  }

  /// One page for all, which goes from scene to scene.
  private static Stream<DynamicTest> onEach(String name, Screen screen) {
    Page page = browser.open(modules.address(), screen.options());
    page.addInitScript(axe);
    return SCENES.stream()
        .map(scene -> DynamicTest.dynamicTest(scene, () -> look(page, scene, name, screen)))
        .onClose(() -> page.context().close());
  }

  private static void look(Page page, String scene, String name, Screen screen) {
    page.navigate(modules.address() + "fixture?scene=" + scene);
    page.waitForFunction("() => document.documentElement.dataset.scene === 'shown'");
    String picture = scene + "-" + name + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture)));
    if (MANUAL != null && SHOWN.contains(picture)) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(MANUAL, "web-" + picture)));
    }
    assertThat((List<?>) page.evaluate(FIND, screen.light() == ColorScheme.DARK)).isEmpty();
    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(screen.width());
  }
}
