package parley.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first screen of a server for people with an account.
class WebMembersOnlyTest {
  @TempDir Path folder;

  @Test
  void thereIsNoWayInAsAGuest() {
    try (ServerProcess server = start("");
        Browser browser = new Browser()) {
      Page page = browser.open("http://127.0.0.1:" + server.port() + "/");
      page.getByText("This server is for people with an account.").waitFor();
      assertThat(button(page, "Join as a guest")).hasCount(0);

      button(page, "Register").click();
      assertThat(button(page, "Join as a guest")).hasCount(0);
      page.getByLabel("Account").fill("dora");
      page.getByLabel("Password").fill("correcthorse");
      page.keyboard().press("Enter");
      page.getByText("logged in as dora").waitFor();
      page.context().close();

      Page back = browser.open("http://127.0.0.1:" + server.port() + "/");
      back.getByLabel("Password").waitFor();
      back.getByLabel("Account").fill("dora");
      back.getByLabel("Password").fill("correcthorse");
      back.keyboard().press("Enter");
      back.getByText("logged in as dora").waitFor();
      back.context().close();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void whereNobodyRegistersThatIsNotOffered() {
    try (ServerProcess server = start("registration = false\n");
        Browser browser = new Browser()) {
      Page page = browser.open("http://127.0.0.1:" + server.port() + "/");
      page.getByText("Ask whoever runs it for one.").waitFor();
      assertThat(button(page, "Register")).hasCount(0);
      page.context().close();
    }
  }

  private ServerProcess start(String more) {
    return Launch.on(folder.resolve("data"))
        .configured("[accounts]\nrequired = true\n" + more)
        .start();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
