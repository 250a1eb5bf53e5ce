package parley.endtoend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A server and a browser for the tests of one class, and people who come to the page: each test in
/// a room of its own.
final class WebStage implements AutoCloseable {
  /// People type faster here than anybody can.
  private static final String SETTINGS = "[limits]\nmessage_rate = 0\n";

  private final Browser browser = new Browser();
  private final ServerProcess server;
  private final List<WebPerson> people = new ArrayList<>();
  private int rooms;

  /// On an empty folder.
  WebStage(Path folder) {
    this(folder, "");
  }

  /// On an empty folder, with more settings.
  WebStage(Path folder, String settings) {
    server = Launch.on(folder.resolve("data")).configured(SETTINGS + settings).start();
  }

  Browser browser() {
    return browser;
  }

  ServerProcess server() {
    return server;
  }

  /// The name of a room that nobody was in yet.
  String newRoom() {
    return "room" + ++rooms;
  }

  /// Somebody comes into a room, on a desk.
  WebPerson comes(String nick, String room) {
    return comes(nick, room, Screen.DESK);
  }

  /// Somebody comes into a room.
  WebPerson comes(String nick, String room, Screen screen) {
    WebPerson person = WebPerson.comes(browser, server, nick, room, screen);
    people.add(person);
    return person;
  }

  /// Somebody follows a link that was given to them.
  WebPerson follows(String link, String nick) {
    WebPerson person = WebPerson.follows(browser, link, nick, Screen.DESK);
    people.add(person);
    return person;
  }

  /// All go, after each test; nobody's page may have complained of anything.
  List<String> everybodyLeaves() {
    people.forEach(WebPerson::close);
    people.clear();
    return browser.complaints();
  }

  @Override
  public void close() {
    server.close();
    browser.close();
  }
}
