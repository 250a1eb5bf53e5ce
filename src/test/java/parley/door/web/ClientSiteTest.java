package parley.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientSiteTest {
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final ClientSite site = new ClientSite(later::add);

  private WebReply get(String path) {
    CompletableFuture<WebReply> reply = site.reply(new WebRequest(path, "", null));
    later.forEach(Runnable::run);
    later.clear();
    return reply.join();
  }

  private static String text(WebReply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsReadBeforeSomebodyAsksAndThenOnce() {
    assertThat(later).isEmpty();
    CompletableFuture<WebReply> first = site.reply(new WebRequest("/", "", null));
    CompletableFuture<WebReply> second = site.reply(new WebRequest("/", "", null));
    assertThat(later).hasSize(1);
    assertThat(first).isNotDone();
    later.remove().run();
    assertThat(first.join().status()).isEqualTo(200);
    assertThat(second.join().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/join/lobby", "/join/%23dev"})
  void thePageIsWhereLinksLead(String path) {
    WebReply page = get(path);
    assertThat(page.headers()).containsEntry("content-type", "text/html; charset=utf-8");
    assertThat(text(page)).startsWith("<!doctype html>").doesNotContain("%BASE%");
  }

  @Test
  void allThatThePageNamesIsThere() {
    Matcher named = Pattern.compile("(?:src|href)=\"(/[^\"]*)\"").matcher(text(get("/")));
    int count = 0;
    while (named.find()) {
      assertThat(get(named.group(1)).status()).as(named.group(1)).isEqualTo(200);
      count++;
    }
    assertThat(count).isGreaterThan(2);
  }

  @Test
  void everyModuleIsThereThatAModuleImports() {
    Matcher base = Pattern.compile("(/_/\\w+/)").matcher(text(get("/")));
    assertThat(base.find()).isTrue();
    Modules modules = new Modules(path -> get(base.group(1) + path));
    assertThat(modules.reachableFrom("main.js")).contains("main.js", "boot.js", "later.js");
  }

  @Test
  void aBrowserFindsTheSourcesOfWhatItRuns() {
    Matcher script = Pattern.compile("src=\"(/_/\\w+/)main.js\"").matcher(text(get("/")));
    assertThat(script.find()).isTrue();
    for (String module : new String[] {"main.js", "boot.js", "later.js", "style/room.css"}) {
      WebReply map = get(script.group(1) + module + ".map");
      assertThat(map.headers()).containsEntry("content-type", "application/json");
      assertThat(text(map)).contains("\"sourcesContent\"");
    }
  }

  @Test
  void scriptsAndSheetsWerePackedByTheBuild() {
    Matcher base = Pattern.compile("(/_/\\w+/)main.js").matcher(text(get("/")));
    assertThat(base.find()).isTrue();
    for (String file : new String[] {"main.js", "boot.js", "later.js", "style/room.css"}) {
      CompletableFuture<WebReply> reply =
          site.reply(new WebRequest(base.group(1) + file, "gzip, br", null));
      assertThat(reply.join().headers()).as(file).containsEntry("content-encoding", "br");
      assertThat(get(base.group(1) + file + ".br").status()).isEqualTo(404);
    }
  }

  @Test
  void whatIsServedIsLinkedAndNotTheSources() {
    Matcher script = Pattern.compile("src=\"(/_/\\w+/)main.js\"").matcher(text(get("/")));
    assertThat(script.find()).isTrue();
    assertThat(get(script.group(1) + "app.js").status()).isEqualTo(404);
    assertThat(text(get(script.group(1) + "style/room.css"))).doesNotContain("@import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/_/", "/_/x/main.js", "/../etc/passwd", "/index.html", "//"})
  void elsewhereThereIsNothing(String path) {
    WebReply reply = get(path);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(text(reply)).isEqualTo("There is nothing here. The chat is at /\n");
  }
}
