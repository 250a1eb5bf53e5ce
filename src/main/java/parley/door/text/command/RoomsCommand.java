package parley.door.text.command;

import java.util.List;
import parley.core.query.WhichRooms;

/// Shows the rooms that somebody is in.
final class RoomsCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("rooms", List.of("channels"), "", "show the rooms that somebody is in", "/rooms");

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
    talk.lookUp(new WhichRooms());
  }
}
