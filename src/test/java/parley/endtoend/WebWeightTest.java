package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the page costs whoever comes for the first time. The limits are promises to people with a
/// slow network; what they leave free is little, so whoever adds something heavy hears of it here.
class WebWeightTest {
  private static final int FIRST_REQUESTS_MAX = 10;
  private static final int FIRST_KILOBYTES_MAX = 25;
  private static final int ROOM_REQUESTS_MAX = 45;
  private static final int ROOM_KILOBYTES_MAX = 60;

  @TempDir static Path folder;

  private static Browser browser;
  private static ServerProcess server;

  @BeforeAll
  static void open() {
    server = Launch.on(folder.resolve("data")).start();
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
    server.close();
  }

  private static String address() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  private static void waitFor(Page page, String field) {
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(field).setExact(true))
        .waitFor();
  }

  private static void join(Page page, String nick) {
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nickname")).fill(nick);
    page.keyboard().press("Enter");
    waitFor(page, "Message");
  }

  @Test
  void theFirstScreenIsThereBeforeTheRoomAndIsLight() {
    Page page = browser.open("about:blank");
    Traffic traffic = Traffic.of(page);
    List<Route> held = new ArrayList<>();
    page.route("**/boot.js", held::add);
    page.navigate(address());
    waitFor(page, "Nickname");
    assertThat(traffic.requests()).isBetween(4, FIRST_REQUESTS_MAX);
    assertThat(traffic.kilobytesOfContent()).isBetween(5.0, (double) FIRST_KILOBYTES_MAX);
    page.waitForCondition(() -> !held.isEmpty());
    held.forEach(Route::resume);
    join(page, "ann");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aRoomIsLightAndWhatIsRarelyUsedComesWhenItIs() {
    Page page = browser.open("about:blank");
    Traffic traffic = Traffic.of(page);
    page.navigate(address());
    join(page, "bob");
    page.keyboard().type("hello");
    page.keyboard().press("Enter");
    page.locator(".log").getByText("hello").waitFor();
    assertThat(traffic.requests()).isBetween(5, ROOM_REQUESTS_MAX);
    assertThat(traffic.kilobytesOfContent()).isBetween(15.0, (double) ROOM_KILOBYTES_MAX);
    assertThat(traffic.paths())
        .noneMatch(path -> path.endsWith(".map"))
        .noneMatch(path -> path.endsWith("/later.js"))
        .noneMatch(path -> path.endsWith("/emoji.tsv"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Emoji").setExact(true))
        .click();
    page.getByRole(AriaRole.DIALOG).getByTitle(":heart:").waitFor();
    assertThat(traffic.paths())
        .anyMatch(path -> path.endsWith("/later.js"))
        .anyMatch(path -> path.endsWith("/text/emoji.tsv"));
    assertThat(browser.complaints()).isEmpty();
  }
}
