package parley.door.text.command;

import java.util.List;
import parley.core.command.Join;

/// Goes to a room that has a key.
final class EnterCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "enter",
          List.of(),
          "<room> <key>",
          "go to a room that needs a key",
          "/enter java sesame");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    String key = typed.afterFirstWord();
    if (key.isEmpty()) {
      talk.usage(typed);
    } else {
      talk.withRoom(typed.firstWord(), room -> talk.order(new Join(room, key)));
    }
  }
}
