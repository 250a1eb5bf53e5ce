package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People at the page talk with people who have something else, and go on after the server was
/// away.
class WebTalkTest {
  private static Browser browser;

  @TempDir Path folder;
  private ServerProcess server;

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void start() {
    server = Launch.on(folder.resolve("data")).start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void twoBrowsersAndAnNcTalkInOneRoom() {
    try (WebPerson ann = WebPerson.comes(browser, server, "ann");
        WebPerson bob = WebPerson.comes(browser, server, "bob");
        NcUser carl = NcUser.at(server.port())) {
      carl.hearsAtLast("Welcome! Your nickname is 'guest_1'. Use /nick <name> to change it.");
      carl.send("/nick carl");
      carl.hearsAtLast("Nickname changed to 'carl'.");
      ann.says("hello from a browser");
      bob.reads("hello from a browser");
      carl.hearsAtLast("[lobby] ann: hello from a browser");
      carl.send("hello from a terminal");
      ann.reads("hello from a terminal");
      bob.reads("hello from a terminal");
      bob.says("two\nlines");
      carl.hearsAtLast("[lobby] bob: two");
      carl.hearsAtLast("[lobby] bob: lines");
      carl.send("@ann between us");
      ann.page().getByText("carl").first().waitFor();
      assertThat(bob.count("between us")).isZero();
    }
  }

  @Test
  void thePageComesBackAndHasEachLineOnce() {
    int port = server.port();
    try (WebPerson ann = WebPerson.comes(browser, server, "ann");
        WebPerson bob = WebPerson.comes(browser, server, "bob")) {
      ann.says("before");
      bob.reads("before");
      assertThat(server.terminate()).isZero();
      ann.sees("Trying again");
      ann.says("meanwhile");
      ann.reads("meanwhile");
      server = Launch.on(folder.resolve("data")).onPort(port).start();
      bob.reads("meanwhile");
      ann.says("after");
      bob.reads("after");
      for (WebPerson each : new WebPerson[] {ann, bob}) {
        for (String line : new String[] {"before", "meanwhile", "after"}) {
          assertThat(each.count(line)).as(line).isOne();
        }
      }
    }
  }
}
