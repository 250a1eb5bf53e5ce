package parley.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
    return comes(browser, server, nick, "lobby", Screen.DESK);
  }

  /// Follows the link to a room.
  static WebPerson comes(
      Browser browser, ServerProcess server, String nick, String room, Screen screen) {
    String link = "http://127.0.0.1:" + server.port() + "/join/" + room;
    return follows(browser, link, nick, screen);
  }

  /// Follows any link to the page, and goes in under a name.
  static WebPerson follows(Browser browser, String link, String nick, Screen screen) {
    WebPerson person = new WebPerson(browser.open(link, screen.options()));
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

  /// A button by its name.
  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /// A field by its name.
  Locator field(String name) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /// A room in the list of rooms.
  Locator room(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  /// A member of the open room.
  Locator member(String nick) {
    return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Members"))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nick));
  }

  /// The dialog that is open.
  Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }

  /// The first message with a text in it.
  Locator message(String text) {
    return messages()
        .getByRole(AriaRole.ARTICLE)
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }

  /// Goes into a room and looks at it.
  void goesTo(String room) {
    says("/join " + room);
    isIn(room);
    hasWritten("");
  }

  /// Waits until a room is the open one.
  void isIn(String room) {
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(room).setExact(true))
        .waitFor();
  }

  /// Waits until the field holds a text, and nothing else.
  void hasWritten(String text) {
    assertThat(field()).hasValue(text);
  }

  /// Presses a key, wherever the focus is.
  void presses(String key) {
    page.keyboard().press(key);
  }

  /// Does something from the menu of a message.
  void picks(String text, String action) {
    message(text).hover();
    button(action).click();
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
