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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/// Every screen of the page, with people and messages that never change: nothing on it keeps
/// anybody out, as far as axe can tell, and nothing is wider than a phone. Pictures of all of them
/// are left in `target/screens` to be looked at; `-Dparley.shots=docs/images` renews those of the
/// manual.
///
/// One page goes from screen to screen. For the thread that made it alone.
final class WebGallery implements AutoCloseable {
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

  private final Browser browser = new Browser();
  private final ModuleServer modules = new ModuleServer();
  private final Page page;

  /// @param screen what it is seen on
  WebGallery(Screen screen) throws IOException {
    page = browser.open(modules.address(), screen.options());
    try (InputStream in = WebGallery.class.getResourceAsStream("/axe.min.js")) {
      byte[] axe = Objects.requireNonNull(in).readAllBytes();
      page.addInitScript(new String(axe, StandardCharsets.UTF_8));
    }
  }

  /// A test for each screen; then this is closed.
  ///
  /// @param look looks at the screen that is shown
  Stream<DynamicTest> onEach(Consumer<String> look) {
    return SCENES.stream()
        .map(scene ->
            DynamicTest.dynamicTest(
                scene,
                () -> {
                  page.navigate(modules.address() + "fixture?scene=" + scene);
                  page.waitForFunction("() => document.documentElement.dataset.scene === 'shown'");
                  look.accept(scene);
                }))
        .onClose(this::close);
  }

  /// Looks at it as it is.
  ///
  /// @param name of the kind of screen, for its picture
  void look(String scene, String name, Screen screen) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.light()));
    String picture = scene + "-" + name + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture)));
    if (MANUAL != null && SHOWN.contains(picture)) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(MANUAL, "web-" + picture)));
    }
    assertThat((List<?>) page.evaluate(FIND, screen.light() == ColorScheme.DARK)).isEmpty();
    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(screen.width());
  }

  @Override
  public void close() {
    browser.close();
    modules.close();
  }
}
