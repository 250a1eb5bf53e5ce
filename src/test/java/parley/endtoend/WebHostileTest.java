package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever somebody writes, names or does, it is text on the pages of others.
class WebHostileTest {
  private static final int PHONE_WIDTH = 320;

  /// What would run if any of it were taken for markup notes it here.
  private static final String FOUND =
      """
      () => {
        const log = document.body;
        const own = new Set(["script", "link"]);
        const odd = [...log.querySelectorAll("iframe, object, embed, form[action], style, base, meta, script")]
          .map((each) => each.outerHTML);
        const handlers = [...log.querySelectorAll("*")]
          .filter((each) => [...each.attributes].some(({ name }) => name.startsWith("on")))
          .map((each) => each.outerHTML);
        const links = [...log.querySelectorAll("[href], [src], [action], [formaction]")]
          .map((each) => each.href?.baseVal ?? each.href ?? each.src ?? "")
          .filter((each) => !/^(https?:|ircs?:|mailto:|blob:|data:image\\/|$)/.test(String(each)));
        return { hit: globalThis.hit ?? null, odd, handlers, links };
      }
      """;

  @TempDir Path folder;

  private static List<String> corpus() throws IOException {
    return Files.readAllLines(ModuleServer.TESTS.resolve("hostile.txt")).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .map(WebHostileTest::unescaped)
        .toList();
  }

  /// Control characters and others that no editor shows are written as in Java.
  private static String unescaped(String line) {
    var text = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      if (line.startsWith("\\u", at)) {
        text.append((char) Integer.parseInt(line, at + 2, at + 6, 16));
        at += 5;
      } else {
        text.append(line.charAt(at));
      }
    }
    return text.toString();
  }

  @Test
  void whatPeopleWriteNeverBecomesMarkup() throws IOException {
    List<String> dialogs = new ArrayList<>();
    try (ServerProcess server =
            Launch.on(folder.resolve("data")).configured("[limits]\nmessage_rate = 0\n").start();
        Browser browser = new Browser();
        WebPerson ann = WebPerson.comes(browser, server, "ann");
        Talker mallory = Talker.at(server.port(), Manner.FOREIGN)) {
      Page page = ann.page();
      page.onDialog(dialog -> {
        dialogs.add(dialog.message());
        dialog.dismiss();
      });
      mallory.send("NICK mallory\r\nUSER m 0 * :<img src=x onerror=hit=1>");
      mallory.send("JOIN #lobby,#stage");
      corpus().forEach(text -> everywhere(mallory, text));
      mallory.send("PRIVMSG #lobby :that was all");
      ann.reads("that was all");
      ann.says("/join stage");
      page.getByText("stage").first().waitFor();
      assertThat(page.evaluate(FOUND))
          .isEqualTo(page.evaluate("() => ({ hit: null, odd: [], handlers: [], links: [] })"));
      page.setViewportSize(PHONE_WIDTH, 640);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
          .isEqualTo(PHONE_WIDTH);
      assertThat(dialogs).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void everywhere(Talker mallory, String text) {
    mallory.send("PRIVMSG #lobby :" + text);
    mallory.send("PRIVMSG #lobby :\u0001ACTION " + text + "\u0001");
    mallory.send("NOTICE #lobby :" + text);
    mallory.send("PRIVMSG ann :" + text);
    mallory.send("TOPIC #stage :" + text);
    mallory.send("NICK " + text.replaceAll("[ ,:!@#*?\\x00-\\x20]", "-"));
    mallory.send("AWAY :" + text);
    mallory.send("SETNAME :" + text);
    mallory.send("PART #stage :" + text);
    mallory.send("JOIN #stage");
    mallory.send("JOIN #" + text.replaceAll("[ ,\\x00-\\x20]", "-"));
  }
}
