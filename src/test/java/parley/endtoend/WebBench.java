package parley.endtoend;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Measures what the page weighs and how long people wait for it, at a server of its own and in a
/// browser whose processor is slowed. Prints a report.
final class WebBench implements AutoCloseable {
  /// As slow as a cheap phone, on a machine of today.
  private static final int SLOWED = 4;

  private static final int MESSAGES = 10_000;

  /// How long the messages take to come: 667 a second, as nobody can read.
  private static final int SECONDS = 15;

  /// Messages of which each comes alone, and the time between them.
  private static final int APPENDED = 20;

  private static final int APPENDED_EVERY_MILLIS = 300;

  /// After this the page hangs.
  private static final double PATIENCE_MILLIS = 120_000;

  /// Milliseconds from a key until the frame that shows it is on the screen, as the browser itself
  /// measures them.
  private static final String WATCH_KEYS =
      """
      () => {
        globalThis.waits = [];
        const keys = (entry) => entry.name === "keydown";
        new PerformanceObserver((list) =>
          waits.push(...list.getEntries().filter(keys).map((entry) => entry.duration)),
        ).observe({ type: "event", durationThreshold: 16 });
      }
      """;

  /// The page's own clock, from the beginning of its loading: when there is a field to type in,
  /// when the key was pressed that joins, when a message of the room stands there.
  private static final String WATCH_WAITS =
      """
      new MutationObserver(() => {
        const now = performance.now();
        if (document.querySelector("input")) globalThis.usable ??= now;
        if (document.querySelector(".log article")) globalThis.told ??= now;
      }).observe(document, { childList: true, subtree: true });
      addEventListener("keydown", ({ key }) => {
        if (key === "Enter") globalThis.joined ??= performance.now();
      }, { capture: true });
      """;

  private final Browser browser = new Browser();
  private final ServerProcess server;

  private WebBench(Path folder) {
    this.server =
        Launch.on(folder.resolve("data")).configured("[limits]\nmessage_rate = 0\n").start();
  }

  /// Prints the report.
  public static void main(String[] arguments) throws IOException {
    try (WebBench bench = new WebBench(Files.createTempDirectory("parley-web-bench"))) {
      bench.run();
    }
  }

  private void run() {
    System.out.printf(
        "browser: Chromium without a window, processor slowed %d times, cold cache%n", SLOWED);
    visit();
    Page page = browser.open("about:blank");
    page.addInitScript(WATCH_WAITS);
    CDPSession tools = page.context().newCDPSession(page);
    tools.send("HeapProfiler.enable");
    Traffic traffic = Traffic.of(page);
    slow(tools, SLOWED);
    first(page, traffic);
    join(page, traffic);
    try (Talker crowd = Talker.at(server.port(), Manner.FOREIGN)) {
      crowd.send("NICK crowd\r\nUSER c 0 * :crowd\r\nJOIN #lobby");
      manyMessages(page, crowd);
      appending(page, tools, crowd);
      afterwards(page, tools);
    }
    browser
        .complaints()
        .forEach(complaint -> System.out.printf("the page complains: %s%n", complaint));
  }

  /// Somebody was here before, not slowed, and said something: a server that has just started is
  /// measured elsewhere.
  private void visit() {
    Page page = browser.open("http://127.0.0.1:" + server.port() + "/");
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nickname")).fill("bob");
    page.keyboard().press("Enter");
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message").setExact(true))
        .fill("welcome");
    page.keyboard().press("Enter");
    page.locator(".log").getByText("welcome").first().waitFor();
    page.context().close();
  }

  private static void slow(CDPSession tools, int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    tools.send("Emulation.setCPUThrottlingRate", rate);
  }

  private void first(Page page, Traffic traffic) {
    page.navigate("http://127.0.0.1:" + server.port() + "/");
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nickname")).waitFor();
    System.out.printf(
        "first screen usable       %6.0f ms%n", number(page.evaluate("() => usable")));
    page.waitForTimeout(2000); // what loads ahead
    System.out.printf(
        "  with what loads ahead   %6d requests, %.1f KB%n",
        traffic.requests(), traffic.kilobytes());
  }

  private static void join(Page page, Traffic traffic) {
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nickname")).fill("ann");
    page.keyboard().press("Enter");
    page.locator(".log").getByText("welcome").first().waitFor();
    System.out.printf(
        "Join to first message     %6.0f ms%n", number(page.evaluate("() => told - joined")));
    page.waitForTimeout(2000);
    System.out.printf(
        "room open                 %6d requests, %.1f KB%n",
        traffic.requests(), traffic.kilobytes());
  }

  private static void manyMessages(Page page, Talker crowd) {
    page.evaluate(WATCH_KEYS);
    long begun = System.nanoTime();
    for (int second = 0; second < SECONDS; second++) {
      for (int i = 0; i < MESSAGES / SECONDS; i++) {
        crowd.send("PRIVMSG #lobby :message " + (second * MESSAGES / SECONDS + i));
      }
      page.keyboard().press("x");
      page.waitForTimeout((double) Math.max(0, (second + 1) * 1000L - millisSince(begun)));
    }
    crowd.send("PRIVMSG #lobby :the crowd is done");
    page.locator(".log")
        .getByText("the crowd is done")
        .first()
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
    System.out.printf(
        "%,d messages in %d s     %6d ms until the last is shown%n",
        MESSAGES, SECONDS, millisSince(begun));
    System.out.printf(
        "  a key shows in          %6.0f ms at most%n",
        number(page.evaluate("() => Math.max(0, ...waits)")));
  }

  /// What the page does for one message more, drawing it included, in time of the processor:
  /// nothing else happens meanwhile.
  private static void appending(Page page, CDPSession tools, Talker crowd) {
    JsonObject clock = new JsonObject();
    clock.addProperty("timeDomain", "threadTicks");
    tools.send("Performance.enable", clock);
    double before = taskMillis(tools);
    for (int i = 0; i < APPENDED; i++) {
      crowd.send("PRIVMSG #lobby :one more, the " + i + "th");
      page.waitForTimeout(APPENDED_EVERY_MILLIS);
    }
    System.out.printf(
        "  appending one takes     %6.1f ms%n", (taskMillis(tools) - before) / APPENDED);
  }

  private static double taskMillis(CDPSession tools) {
    for (JsonElement metric : tools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
        return metric.getAsJsonObject().get("value").getAsDouble() * 1000;
      }
    }
    throw new IllegalStateException("Chromium no longer tells how long its tasks take");
  }

  private static void afterwards(Page page, CDPSession tools) {
    tools.send("HeapProfiler.collectGarbage");
    JsonObject heap = tools.send("Runtime.getHeapUsage");
    System.out.printf(
        "  heap                    %6.1f MB%n", heap.get("usedSize").getAsDouble() / 1_048_576);
    System.out.printf(
        "  DOM nodes               %6.0f%n",
        number(page.evaluate("() => document.querySelectorAll('*').length")));
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  @Override
  public void close() {
    server.close();
    browser.close();
  }
}
