package parley.door.text.command;

import java.util.List;
import parley.core.command.Join;

/// Goes to a room.
final class JoinCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "join",
          List.of("j"),
          "<room>",
          "go to a room, which is made if it is not there; you leave the one you are in",
          "/join java");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.usage(typed);
    } else {
      talk.withRoom(typed.rest(), room -> talk.order(new Join(room)));
    }
  }
}
