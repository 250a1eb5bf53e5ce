package parley.endtoend;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Chromium without a window. Each page is a person of its own: pages share no storage. Whatever a
/// page complains of in its console is kept, and is a failure at the end.
///
/// It may be used by the thread that made it alone.
final class Browser implements AutoCloseable {
  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  /// How long something on a page may take on a busy machine.
  private static final double PATIENCE_MILLIS = 20_000;

  /// A name of this machine that does not say so: browsers let pages from there do less.
  static final String ELSEWHERE = "parley.test";

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

  Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setArgs(
                        List.of(
                            "--no-sandbox", // root, in a container, has none
                            "--host-resolver-rules=MAP " + ELSEWHERE + " 127.0.0.1")));
  }

  private static Path program() {
    return PROGRAMS.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("Chromium is missing: install Debian's package chromium"));
  }

  /// A new person's page at an address, on a desk.
  Page open(String address) {
    return open(address, Screen.DESK.options());
  }

  /// A new person's page at an address.
  Page open(String address, NewContextOptions options) {
    BrowserContext person = chromium.newContext(options);
    person.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = person.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text() + " at " + message.location());
      }
    });
    page.navigate(address);
    return page;
  }

  /// What pages complained of so far.
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
