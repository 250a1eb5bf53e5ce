package parley.door.text.command;

import java.util.List;

/// Leaves the server.
final class QuitCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "quit",
          List.of("q", "exit", "bye"),
          "[words]",
          "leave the server, with parting words if you like; \\q does the same",
          "/quit");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public boolean forVisitors() {
    return true;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    talk.quit(talk.words(typed.rest()));
  }
}
