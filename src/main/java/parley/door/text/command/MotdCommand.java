package parley.door.text.command;

import java.util.List;

/// Shows the message of the day.
final class MotdCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("motd", List.of(), "", "show the server's message of the day", "/motd");

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
    talk.motd();
  }
}
