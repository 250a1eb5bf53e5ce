package parley.door.text.command;

import java.util.List;
import parley.core.query.WhoIsIn;

/// Shows who is in a room.
final class UsersCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "users",
          List.of("who", "names"),
          "[room]",
          "show who is in your room, or in another that you are in",
          "/users");

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
    if (typed.isBare()) {
      talk.lookUp(new WhoIsIn(null));
    } else {
      talk.withRoom(typed.rest(), room -> talk.lookUp(new WhoIsIn(room)));
    }
  }
}
