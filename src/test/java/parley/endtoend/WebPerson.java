package parley.endtoend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// Somebody at the page, who finds things by the names that screen readers say.
final class WebPerson implements AutoCloseable {
  private final Page page;

  private WebPerson(Page page) {
    this.page = page;
  }

  /// Opens the page of a server and goes in under a name.
  static WebPerson comes(Browser browser, ServerProcess server, String nick) {
    WebPerson person = new WebPerson(browser.open("http://127.0.0.1:" + server.port() + "/"));
    Locator name =
        person.page.getByRole(
            AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nickname").setExact(true));
    name.fill(nick);
    name.press("Enter");
    person.field().waitFor();
    return person;
  }

  /// The page itself.
  Page page() {
    return page;
  }

  /// The field in which one writes.
  Locator field() {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message").setExact(true));
  }

  /// The messages of the room that is open.
  Locator messages() {
    return page.getByRole(
        AriaRole.LOG, new Page.GetByRoleOptions().setName("Messages").setExact(true));
  }

  /// Writes something and sends it.
  void says(String text) {
    field().fill(text);
    field().press("Enter");
  }

  /// Waits until a text stands among the messages.
  void reads(String text) {
    messages().getByText(text, new Locator.GetByTextOptions().setExact(true)).first().waitFor();
  }

  /// How often a text stands among the messages.
  int count(String text) {
    return messages().getByText(text, new Locator.GetByTextOptions().setExact(true)).count();
  }

  /// Waits until a text stands anywhere on the page.
  void sees(String text) {
    page.getByText(text).first().waitFor();
  }

  /// The texts of the messages, in their order.
  List<String> texts() {
    return messages().getByRole(AriaRole.ARTICLE).allInnerTexts();
  }

  @Override
  public void close() {
    page.context().close();
  }
}
